// The application asked to sign out this very person, so nothing is left to ask.
document.querySelector('button[name="logout"]').click();
