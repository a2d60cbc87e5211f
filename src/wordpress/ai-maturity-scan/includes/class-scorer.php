<?php
/**
 * From answers to the step, the gates, the scores and how sure the step is.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Pure: the same answers give the same parts of a result, in the form of the schema of results. */
final class Scorer {
	/**
	 * What is scored by.
	 *
	 * @var Instrument
	 */
	private Instrument $instrument;

	/**
	 * For one instrument.
	 *
	 * @param Instrument $instrument The instrument.
	 */
	public function __construct( Instrument $instrument ) {
		$this->instrument = $instrument;
	}

	/**
	 * The parts of a result that are computed here again. What is missing (plan, hold, support, ideas, comparison) is left to
	 * the command `ai-maturity-scan verify`, and is not used by any page of this plugin.
	 *
	 * @param array  $answers Answers by item id.
	 * @param string $depth   "full" or "quick".
	 */
	public function score( array $answers, string $depth ): array {
		$counted = $this->counted( $this->instrument->asked_at( $depth ), $answers );
		$gone    = self::left_out( $this->read( $this->instrument->items, $counted ) );
		if ( array() !== $gone ) {
			return $this->score_without( $gone, $counted, $depth );
		}
		$reading = $this->read( $this->instrument->items, $counted );
		$scores  = $this->scores( $reading );
		$gates   = $this->gates( $reading, $scores );
		$step    = $this->step( $gates );
		$cells   = self::cells( $scores );
		return array(
			'answers'       => $counted,
			'step'          => $step,
			'gates'         => $gates,
			'cells'         => $cells,
			'undecided'     => $this->undecided( $step, $reading, $scores ),
			'notApplicable' => array(),
			'robustness'    => $this->robustness( $counted ),
			'binding'       => 'full' === $depth ? $this->binding( $step, $cells ) : null,
			'motives'       => $this->chosen( 'motives', $counted ),
			'barriers'      => $this->chosen( 'barriers', $counted ),
			'supportWanted' => $this->chosen( 'support', $counted ),
		);
	}

	/**
	 * The same of a firm to which some items do not apply: what is left of the definition is scored.
	 *
	 * @param array  $gone    What is left out, by item id.
	 * @param array  $counted The answers that count.
	 * @param string $depth   "full" or "quick".
	 */
	private function score_without( array $gone, array $counted, string $depth ): array {
		$parts = $this->without( $gone )->score( $counted, $depth );
		return array_merge(
			$parts,
			array(
				'cells'         => $this->with_empty( $parts['cells'] ),
				'notApplicable' => array_map( 'strval', array_keys( $gone ) ),
			)
		);
	}

	/**
	 * Step and cells where what items are worth is a range.
	 *
	 * @param array $counted The answers that count. They say what applies.
	 * @param array $ranges  Low and high end by item id, in place of what the answer is worth.
	 * @param array $asked   The items of this depth, by id. Of the others nothing is known.
	 */
	public function ranged( array $counted, array $ranges, array $asked ): array {
		$reading = $this->read( $this->instrument->items, $counted );
		$gone    = self::left_out( $reading );
		if ( array() !== $gone ) {
			$parts = $this->without( $gone )->ranged( $counted, $ranges, $asked );
			return array( 'cells' => $this->with_empty( $parts['cells'] ) ) + $parts;
		}
		foreach ( $reading as $id => $state ) {
			$all            = isset( $asked[ $id ] ) ? $state : Instrument::range( $this->instrument->items[ $id ] );
			$reading[ $id ] = ( $ranges[ $id ] ?? $all ) + $state;
		}
		$scores = $this->scores( $reading );
		return array(
			'step'  => $this->step( $this->gates( $reading, $scores ) ),
			'cells' => self::cells( $scores ),
		);
	}

	/**
	 * The states of the items that do not apply.
	 *
	 * @param array $reading States by item id.
	 */
	private static function left_out( array $reading ): array {
		return array_filter(
			$reading,
			function ( $state ) {
				return ! $state['applies'];
			}
		);
	}

	/**
	 * For what is left of the definition.
	 *
	 * @param array $gone What is left out, by item id.
	 */
	private function without( array $gone ): self {
		return new self( new Instrument( Applicable::without( $this->instrument->definition, $gone ) ) );
	}

	/**
	 * Cells with those of which nothing is left, in the order of the definition.
	 *
	 * @param array $cells By dimension.
	 */
	private function with_empty( array $cells ): array {
		return array_merge( array_fill_keys( array_column( $this->instrument->definition['dimensions'], 'id' ), null ), $cells );
	}

	/**
	 * Scores as a result has them.
	 *
	 * @param array $scores Low and high end by dimension.
	 */
	private static function cells( array $scores ): array {
		$cells = array();
		foreach ( $scores as $id => list( $low, $high ) ) {
			$cells[ $id ] = array(
				'low'  => $low,
				'high' => $high,
			);
		}
		return $cells;
	}

	/**
	 * The answers that count: good ones to questions that are asked, in the order of the definition.
	 *
	 * @param array $items   Items by id.
	 * @param array $answers Answers by item id.
	 */
	private function counted( array $items, array $answers ): array {
		$counted = array();
		foreach ( $this->read( $items, $answers ) as $id => $state ) {
			if ( ! $state['asked'] || null === $state['answer'] ) {
				continue;
			}
			$answer         = $state['answer'];
			$counted[ $id ] = is_array( $answer ) ? array_column( Instrument::chosen( $items[ $id ], $answer ), 'id' ) : $answer;
		}
		return $counted;
	}

	/**
	 * What each item is worth. Routing looks at earlier items only, so one pass settles them all.
	 *
	 * @param array $items   Items by id.
	 * @param array $answers Answers by item id.
	 * @param array $changes Values by item id that take the place of answers.
	 * @return array<string, array{asked: bool, answer: mixed, 0: int|float, 1: int|float}>
	 */
	public function read( array $items, array $answers, array $changes = array() ): array {
		$reading = array();
		foreach ( $items as $id => $item ) {
			$applies = ! isset( $item['applies'] ) || false !== Truth::of( $item['applies'], $reading, array() );
			$asked   = $applies && ( ! isset( $item['askIf'] ) || false !== Truth::of( $item['askIf'], $reading, array() ) );
			$given   = $answers[ $id ] ?? null;
			$hidden  = $applies ? ( $item['hiddenAnswer'] ?? null ) : null;
			$answer  = $asked ? ( Instrument::is_answer( $item, $given ) ? $given : null ) : $hidden;
			$value   = $asked && isset( $changes[ $id ] )
				? array( $changes[ $id ], $changes[ $id ] )
				: Instrument::value_of( $item, $answer );

			// Whatever is asked of what does not apply is there.
			$reading[ $id ] = ( $applies ? $value : array( INF, INF ) ) + array(
				'applies' => $applies,
				'asked'   => $asked,
				'answer'  => $answer,
			);
		}
		return $reading;
	}

	/**
	 * A score, or what is asked of one, to six decimals, as the engine does it.
	 *
	 * @param int|float $score The score.
	 */
	public static function rounded( $score ): float {
		return floor( $score * 1e6 + 0.50001 ) / 1e6;
	}

	/**
	 * The score of every dimension, rounded.
	 *
	 * @param array $reading Values of items.
	 * @return array<string, array{0: float, 1: float}>
	 */
	private function scores( array $reading ): array {
		$scores = array();
		foreach ( $this->instrument->formulas as $id => $formula ) {
			foreach ( array( 0, 1 ) as $end ) {
				$sum = $formula['low'];
				foreach ( $formula['factors'] as $item => $factor ) {
					$sum += $factor * ( $reading[ $item ][ $end ] - Instrument::range( $this->instrument->items[ $item ] )[0] );
				}
				$scores[ $id ][ $end ] = self::rounded( $sum );
			}
		}
		return $scores;
	}

	/**
	 * Whether the gate of each step after the first holds.
	 *
	 * @param array $reading Values of items.
	 * @param array $scores  Scores of dimensions.
	 */
	private function gates( array $reading, array $scores ): array {
		$gates = array();
		foreach ( array_slice( $this->instrument->steps, 1 ) as $step ) {
			$gates[] = array(
				'step'  => $step['id'],
				'holds' => isset( $step['gate'] ) ? Truth::of( $step['gate'], $reading, $scores ) : true,
			);
		}
		return $gates;
	}

	/**
	 * Low: all gates up to it hold. High: no gate up to it is surely closed.
	 *
	 * @param array $gates As gates() gives them.
	 */
	private function step( array $gates ): array {
		$low  = 0;
		$high = 0;
		foreach ( $gates as $index => $gate ) {
			if ( false === $gate['holds'] ) {
				break;
			}
			$high = $index + 1;
			$low  = true === $gate['holds'] && $low === $index ? $index + 1 : $low;
		}
		return array(
			'low'  => $low + 1,
			'high' => $high + 1,
			'id'   => $this->instrument->steps[ $low ]['id'],
		);
	}

	/**
	 * The open items on which a gate between the low and the high step still hangs.
	 *
	 * @param array $step    The step range.
	 * @param array $reading Values of items.
	 * @param array $scores  Scores of dimensions.
	 */
	private function undecided( array $step, array $reading, array $scores ): array {
		$deciding = array();
		foreach ( array_slice( $this->instrument->steps, $step['low'], $step['high'] - $step['low'] ) as $next ) {
			$deciding += isset( $next['gate'] ) ? Truth::unknown( $next['gate'], $reading, $scores, $this->instrument ) : array();
		}
		$open = array();
		foreach ( $reading as $id => $state ) {
			if ( isset( $deciding[ $id ] ) && $state['asked'] && $state[0] !== $state[1] ) {
				$open[] = (string) $id;
			}
		}
		return $open;
	}

	/**
	 * Moves each known answer that a gate looks at by one value up and one down, and sees whether the low step stays.
	 *
	 * @param array $counted The answers that count.
	 */
	private function robustness( array $counted ): array {
		$now     = $this->read( $this->instrument->items, $counted );
		$step    = $this->low_step( $counted, array() );
		$changes = 0;
		$tipping = array();
		$items   = array();
		foreach ( $this->instrument->steps as $one ) {
			$items += isset( $one['gate'] ) ? Truth::items( $one['gate'], $this->instrument ) : array();
		}
		foreach ( array_intersect_key( $now, $items ) as $id => $state ) {
			if ( ! $state['asked'] || $state[0] !== $state[1] ) {
				continue;
			}
			$item   = $this->instrument->items[ $id ];
			$levels = Instrument::levels( $item );
			$rank   = array_search( $state[0], $levels, false ); // phpcs:ignore WordPress.PHP.StrictInArray -- 1 and 1.0.
			foreach ( array( $rank - 1, $rank + 1 ) as $other ) {
				if ( ! isset( $levels[ $other ] ) ) {
					continue;
				}
				++$changes;
				$after = $this->low_step( $counted, array( $id => $levels[ $other ] ) );
				if ( $after !== $step ) {
					$tipping[] = array(
						'item'   => (string) $id,
						'from'   => $state[0],
						'to'     => $levels[ $other ],
						'option' => self::option_worth( $item, $levels[ $other ] ),
						'step'   => $after,
					);
				}
			}
		}
		$unchanged = $changes - count( $tipping );
		$share     = 0 === $changes ? null : $unchanged / $changes;
		return array(
			'changes'   => $changes,
			'unchanged' => $unchanged,
			'share'     => $share,
			'word'      => null === $share ? null : ( $share >= 0.9 ? 'firm' : ( $share >= 0.7 ? 'fairly-firm' : 'borderline' ) ),
			'tipping'   => $tipping,
		);
	}

	/**
	 * The low step after changes of values.
	 *
	 * @param array $counted The answers that count.
	 * @param array $changes Values by item id.
	 */
	private function low_step( array $counted, array $changes ): int {
		$reading = $this->read( $this->instrument->items, $counted, $changes );
		return $this->step( $this->gates( $reading, $this->scores( $reading ) ) )['low'];
	}

	/**
	 * The dimension that lacks most for the next step; on a tie the one that stands first.
	 *
	 * @param array $step  The step range.
	 * @param array $cells Scores by dimension.
	 */
	private function binding( array $step, array $cells ): ?array {
		$minima  = $this->instrument->steps[ $step['low'] ]['minima'] ?? array();
		$largest = null;
		foreach ( $cells as $id => $cell ) {
			if ( ! isset( $minima[ $id ] ) ) {
				continue;
			}
			$minimum = self::rounded( $minima[ $id ] );
			$lacking = self::rounded( $minimum - $cell['low'] );
			if ( $cell['low'] < $minimum && ( null === $largest || $lacking > $largest['shortfall'] ) ) {
				$largest = array(
					'dimension' => (string) $id,
					'shortfall' => $lacking,
					'certain'   => $cell['high'] < $minimum,
				);
			}
		}
		return $largest;
	}

	/**
	 * What was chosen in the item with a role, without "none of these".
	 *
	 * @param string $role    Such as "barriers".
	 * @param array  $counted The answers that count.
	 */
	private function chosen( string $role, array $counted ): array {
		$item = $this->instrument->item_with( $role );
		if ( null === $item ) {
			return array();
		}
		$answer  = $this->read( $this->instrument->items, $counted )[ $item['id'] ]['answer'];
		$options = array_filter( Instrument::chosen( $item, (array) $answer ), array( Instrument::class, 'counts' ) );
		return array_column( array_values( $options ), 'id' );
	}

	/**
	 * The first option of an item that is worth this much; null in a multiple one.
	 *
	 * @param array     $item  The item.
	 * @param int|float $value The value.
	 */
	private static function option_worth( array $item, $value ): ?string {
		foreach ( 'multiple' === $item['type'] ? array() : $item['options'] as $option ) {
			if ( ( $option['value'] ?? 0 ) == $value ) { // phpcs:ignore Universal.Operators.StrictComparisons -- 1 and 1.0.
				return $option['id'];
			}
		}
		return null;
	}
}
