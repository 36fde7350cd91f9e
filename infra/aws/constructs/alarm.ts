import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

interface Watch {
  metric: IMetric;
  /** Rings when the metric is above this in `periods` periods in a row. */
  above: number;
  periods?: number;
  /** In words: what happened, who notices it and how, what to look at. */
  description: string;
  bell: ITopic;
}

export function alarm(
  scope: Construct,
  id: string,
  { metric, above, periods = 1, description, bell }: Watch,
): Alarm {
  const made = new Alarm(scope, id, {
    metric,
    threshold: above,
    evaluationPeriods: periods,
    comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
    alarmDescription: description,
  });
  made.addAlarmAction(new SnsAction(bell));
  return made;
}
