/** An instrument as a person writes it. */
export const OWN = {
  id: 'ro',
  name: 'Ro',
  min: 0,
  max: 4,
  direction: 'higher',
  items: [{ id: 'ro_1' }, { id: 'ro_2', reverse: true }],
  score: 'sum',
  minAnswered: 2,
  licence: 'vår egen',
  source: 'kurset',
};
