import type { Words } from '../words.ts';

export const ru = {
  parameterNotDraft: {
    title: 'С показателем «{{code}}» этого сейчас сделать нельзя',
    advice: 'Он уже утверждён или отозван. Обновите страницу; чтобы изменить его, запишите новую редакцию.',
  },
  parameterHasGaps: {
    title: 'Показатель «{{code}}» описан не полностью',
    advice: 'Заполните обязательные сведения и утвердите его снова.',
  },
  formHasErrors: {
    title: 'В форме есть ошибки',
    advice: 'Исправьте перечисленное и сохраните её снова.',
  },
  parametersNotApproved: {
    title: 'Не утверждены показатели: {{codes}}',
    advice: 'Утвердите их в каталоге и опубликуйте форму снова.',
  },
  formIsEmpty: { title: 'Форма ничего не спрашивает', advice: 'Добавьте в неё показатели.' },
  formDueInPast: { title: 'Срок представления уже прошёл', advice: 'Выберите более поздний день.' },
  formPublished: {
    title: 'Опубликованную форму не меняют',
    advice: 'Школы уже заполняют её. Составьте новую форму.',
  },
  formNotPublished: { title: 'Форма ещё не опубликована', advice: 'Заполнять её можно после публикации.' },
  primaryFormOut: {
    title: 'Первичную информацию уже собирают другой формой',
    advice: 'Снимите отметку о первичной информации и опубликуйте форму.',
  },
  sheetNotYours: {
    title: 'Сведения уже отправлены',
    advice: 'Изменить их можно, когда муниципалитет вернёт их с замечаниями.',
  },
  sheetIncomplete: {
    title: 'Сведения заполнены не полностью',
    advice: 'Заполните обязательные поля и исправьте то, что не сходится.',
  },
  sheetNotAwaiting: {
    title: 'Эти сведения сейчас не ждут проверки',
    advice: 'Их состояние изменилось. Обновите страницу.',
  },
  nothingToPack: {
    title: 'Передавать нечего',
    advice: 'Все принятые сведения этой формы уже переданы.',
  },
  receiptOfStranger: {
    title: 'В пакете нет сведений этих школ: {{count}}',
    advice: 'Проверьте коды школ и отправьте уведомления снова.',
  },
} satisfies Words;

export const en = {
  parameterNotDraft: {
    title: 'This cannot be done with the indicator “{{code}}” now',
    advice: 'It has been approved or withdrawn. Reload the page; to change it, write a new edition.',
  },
  parameterHasGaps: {
    title: 'The indicator “{{code}}” is not described in full',
    advice: 'Fill in what is mandatory and approve it again.',
  },
  formHasErrors: {
    title: 'The form has errors',
    advice: 'Put right what is listed and save it again.',
  },
  parametersNotApproved: {
    title: 'Indicators not approved: {{codes}}',
    advice: 'Approve them in the catalogue and publish the form again.',
  },
  formIsEmpty: { title: 'The form asks for nothing', advice: 'Add indicators to it.' },
  formDueInPast: { title: 'The day it is due has passed', advice: 'Choose a later day.' },
  formPublished: {
    title: 'A published form stays as it is',
    advice: 'Schools are filling it in. Make another form.',
  },
  formNotPublished: { title: 'The form is not published yet', advice: 'It is filled in once it is.' },
  primaryFormOut: {
    title: 'Another form collects the primary information already',
    advice: 'Clear the mark of primary information and publish the form.',
  },
  sheetNotYours: {
    title: 'The form has been sent',
    advice: 'It changes when the municipality returns it with remarks.',
  },
  sheetIncomplete: {
    title: 'The form is not filled in completely',
    advice: 'Fill in the mandatory fields and put right what does not agree.',
  },
  sheetNotAwaiting: {
    title: 'This form does not wait for a review now',
    advice: 'Its state has changed. Reload the page.',
  },
  nothingToPack: {
    title: 'There is nothing to pass on',
    advice: 'Everything accepted in this form has gone out.',
  },
  receiptOfStranger: {
    title: 'The package carries nothing of these schools: {{count}}',
    advice: 'Check the codes of schools and send the receipts again.',
  },
} satisfies Words;
