import { addressOf } from '../../../scripts/content/addresses/addresses.js';
import { formatDate, formatDay, formatPeriod } from '../../../scripts/content/format.js';
import { usePage } from '../../page-context.js';
import { placeOfSessie } from '../cards/SessieCard.js';
import { GeenSessies } from '../lists/GeenSessies.js';
import { Link } from '../text/Link.js';
import { Section } from '../text/Section.js';
import { placeOnTimeline, type Timeline } from './place-on-timeline.js';

const WIDTH = 300;
const AXIS = 56;
const TEXT = AXIS + 28;

const Drawing = ({ timeline: { years, bars, height } }: { readonly timeline: Timeline }) => (
  <svg viewBox={`0 -16 ${WIDTH} ${height + 24}`} width={WIDTH} aria-hidden="true" focusable="false">
    {years.map(({ year, y }) => (
      <g key={year} class="tijdlijn__jaar">
        <path d={`M0 ${y} H${AXIS + 14}`} />
        <text x="0" y={y + 16}>
          {year}
        </text>
      </g>
    ))}
    {bars.map(({ cohort, top, bottom, titleY, marks }) => (
      <g key={cohort.slug}>
        <rect class="tijdlijn__balk" x={AXIS} y={top} width="12" height={bottom - top} rx="6" />
        <text class="tijdlijn__lichting" x={TEXT} y={titleY + 5}>
          {cohort.titel}
        </text>
        {marks.map(({ sessie, y, textY }) => (
          <g key={sessie.slug}>
            <path class="tijdlijn__streep" d={`M${AXIS + 6} ${y} L${TEXT - 6} ${textY}`} />
            <circle class="tijdlijn__sessie" cx={AXIS + 6} cy={y} r="6" />
            <text x={TEXT} y={textY + 5}>
              Sessie {sessie.nummer}: {formatDate(sessie.begin)}
            </text>
          </g>
        ))}
      </g>
    ))}
  </svg>
);

/** When cohorts and their sessions were or will be: a drawing, and the same as a list. */
export const Tijdlijn = () => {
  const { data } = usePage();
  const timeline = placeOnTimeline(data.library.cohorten, ({ slug }) => data.relations.sessies.cohort.of(slug));
  return (
    <Section id="tijdlijn" title="Tijdlijn">
      <div class="tijdlijn">
        <Drawing timeline={timeline} />
        <ol class="tijdlijn__lijst">
          {timeline.bars.map(({ cohort, marks }) => (
            <li key={cohort.slug}>
              <p>
                <Link to={addressOf('cohort', cohort.slug)}>{cohort.titel}</Link>: {formatPeriod(cohort.periode)}
              </p>
              {marks.length === 0 && <GeenSessies />}
              {marks.length > 0 && (
                <ol>
                  {marks.map(({ sessie }) => (
                    <li key={sessie.slug}>
                      {formatDay(sessie.begin)}, {placeOfSessie(sessie)}:{' '}
                      <Link to={addressOf('sessie', sessie.slug)}>{sessie.titel}</Link>
                    </li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      </div>
    </Section>
  );
};
