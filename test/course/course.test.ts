import { expect } from '@open-wc/testing';
import { SITES, course, courseName } from '../../src/course/course.js';

describe('a course', () => {
  it('is as the source deck has it, where the page says nothing', () => {
    expect(course()).to.deep.include({
      id: 'stressmestring',
      weeks: 8,
      hoursPerDay: 3,
      participants: 12,
      instructors: 2,
      goalMinutes: 30,
    });
    expect(SITES).to.deep.equal(['Kristiansand', 'Arendal', 'Flekkefjord']);
  });

  it('is one of the deck’s two, with a name in each language', () => {
    expect(courseName(course('stressmestring'), 'nb')).to.equal('Stressmestring basert på mindfulness');
    expect(courseName(course('leve-bedre'), 'nb')).to.equal('Å leve bedre med seg selv og andre');
    for (const id of ['stressmestring', 'leve-bedre']) {
      expect(new Set(['nb', 'nn', 'en'].map(language => courseName(course(id), language))).size).to.equal(3);
    }
  });

  it('has its Norwegian name in a language that it has no name in', () => {
    expect(courseName(course('leve-bedre'), 'se')).to.equal('Å leve bedre med seg selv og andre');
  });

  it('may be another one, with the one name that the page gives it', () => {
    for (const named of ['Ro i hverdagen', 'toString']) {
      expect(course(named).id).to.equal('other');
      expect(courseName(course(named), 'en')).to.equal(named);
    }
  });

  it('takes what the page knows better, and keeps the rest', () => {
    const { weeks, goalMinutes, participants, site } = course('leve-bedre', { weeks: 6, site: 'Arendal' });
    expect([weeks, goalMinutes, participants, site]).to.deep.equal([6, 30, 12, 'Arendal']);
  });
});
