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
		$counted = Reading::counted( $this->instrument->asked_at( $depth ), $answers );
		$gone    = Reading::left_out( Reading::of( $this->instrument->items, $counted ) );
		if ( array() !== $gone ) {
			return $this->score_without( $gone, $counted, $depth );
		}
		$reading = Reading::of( $this->instrument->items, $counted );
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
			'robustness'    => Robustness::of( $this, $this->instrument, $counted ),
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
		$reading = Reading::of( $this->instrument->items, $counted );
		$gone    = Reading::left_out( $reading );
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
	 * The low step after changes of values.
	 *
	 * @param array $counted The answers that count.
	 * @param array $changes Values by item id.
	 */
	public function low_step( array $counted, array $changes ): int {
		$reading = Reading::of( $this->instrument->items, $counted, $changes );
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
		$answer  = Reading::of( $this->instrument->items, $counted )[ $item['id'] ]['answer'];
		$options = array_filter( Instrument::chosen( $item, (array) $answer ), array( Instrument::class, 'counts' ) );
		return array_column( array_values( $options ), 'id' );
	}
}
