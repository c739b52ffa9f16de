/** The widgets, as a link names them. */
export const WIDGETS = ['breathing-timer', 'outcome-chart', 'practice-log', 'referral-form'] as const;

export type WidgetName = (typeof WIDGETS)[number];

/** The widget of this name. */
export const widgetNamed = (name: string | undefined): WidgetName | undefined =>
  WIDGETS.find(widget => widget === name);
