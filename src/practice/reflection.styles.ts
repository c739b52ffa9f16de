import { css } from 'lit';

/** The scale of calm: five steps in a row, with what the ends stand for beneath them. */
export const reflectionStyles = css`
  .calm {
    display: grid;
    grid-template-columns: repeat(5, minmax(44px, 1fr));
  }
  .calm .choice {
    flex-direction: column;
    gap: 0;
  }
  .calm > span {
    grid-area: 2 / 1;
    text-align: center;
  }
  .calm > span:last-child {
    grid-column: 5;
  }
`;
