<?php
/**
 * What colleagues see beside the one who leads a scan, computed again as far as it follows from other parts of a result.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** As src/engine/voices/ and src/contract/impossible-views.ts of the package's sources have it. */
final class Voices {
	/** With fewer colleagues, a median would show what single people answered. */
	private const FEWEST_FOR_MEDIAN = 3;

	/** Views that are this many options apart are something to talk about. */
	private const FAR_APART = 2;

	/**
	 * Where it differs; null if it does not. The views on single items stay as they are told, where they are possible.
	 *
	 * @param \stdClass  $voices     That part of the result. It fits the schema.
	 * @param array      $counted    The answers that count of the one who leads.
	 * @param string     $depth      "full" or "quick".
	 * @param Instrument $instrument Of the definition.
	 */
	public static function difference( \stdClass $voices, array $counted, string $depth, Instrument $instrument ): ?string {
		foreach ( $voices->items as $at => $views ) {
			$key = self::impossible( $views, $voices->count );
			if ( null !== $key ) {
				return "$.voices.items.$at.$key";
			}
		}
		return Recount::differs( $voices, self::again( $voices, $counted, $depth, $instrument ), '$.voices' );
	}

	/**
	 * The number that does not go together with the others; null if all do.
	 *
	 * @param \stdClass $views On one item.
	 * @param int       $count How many colleagues there are.
	 */
	private static function impossible( \stdClass $views, int $count ): ?string {
		if ( $views->high < $views->low ) {
			return 'high';
		}
		if ( $views->answered > $count ) {
			return 'answered';
		}
		if ( $views->answered < self::FEWEST_FOR_MEDIAN ) {
			return null !== $views->median ? 'median' : ( null !== $views->deviation ? 'deviation' : null );
		}
		if ( null === $views->median || $views->median < $views->low || $views->median > $views->high ) {
			return 'median';
		}
		$most = ( $views->high - $views->low ) / 2;
		return null === $views->deviation || $views->deviation > $most ? 'deviation' : null;
	}

	/**
	 * Items in their order, what the one who leads answered, step, cells, and what to talk about.
	 *
	 * @param \stdClass  $voices     As they are told.
	 * @param array      $counted    The answers that count.
	 * @param string     $depth      "full" or "quick".
	 * @param Instrument $instrument Of the definition.
	 */
	private static function again( \stdClass $voices, array $counted, string $depth, Instrument $instrument ): array {
		$scorer = new Scorer( $instrument );
		$asked  = $instrument->asked_at( $depth );
		$states = Reading::of( $asked, $counted );
		$told   = array();
		foreach ( $voices->items as $views ) {
			$told += array( $views->item => (array) $views );
		}
		$items  = array();
		$ranges = array();
		foreach ( self::shared( $asked, $counted, $instrument ) as $id ) {
			if ( ! isset( $told[ $id ] ) ) {
				continue;
			}
			$levels        = Instrument::levels( $asked[ $id ] );
			$views         = self::corrected( $told[ $id ], self::position( $states[ $id ], $levels ), count( $levels ) - 1 );
			$items[]       = $views;
			$ranges[ $id ] = array(
				min( $states[ $id ][0], $levels[ $views['low'] ] ),
				max( $states[ $id ][1], $levels[ $views['high'] ] ),
			);
		}
		$parts = array(
			'count'   => $voices->count,
			'items'   => $items,
			'discuss' => self::discuss( $items ),
		);
		return $parts + $scorer->ranged( $counted, $ranges, $asked );
	}

	/**
	 * Ids of the items that colleagues may be asked in this firm. What the one who leads answered to these hides nothing.
	 *
	 * @param array      $asked      The items of this depth, by id.
	 * @param array      $counted    The answers that count.
	 * @param Instrument $instrument Of the definition.
	 */
	private static function shared( array $asked, array $counted, Instrument $instrument ): array {
		$voices = array_flip( $instrument->definition['voices'] ?? array() );
		$open   = Reading::of( $asked, array_diff_key( $counted, $voices ) );
		return array_filter(
			array_keys( array_intersect_key( $asked, $voices ) ),
			function ( $id ) use ( $open ) {
				return $open[ $id ]['asked'];
			}
		);
	}

	/**
	 * The views on an item, which contain that of the one who leads and lie on the scale.
	 *
	 * @param array    $views   As they are told.
	 * @param int|null $lead    Position of the answer of the one who leads; null if it is not known.
	 * @param int      $highest Position of the highest value.
	 */
	private static function corrected( array $views, ?int $lead, int $highest ): array {
		$ends          = null === $lead ? array() : array( $lead );
		$views['lead'] = $lead;
		$views['low']  = min( array_merge( array( $views['low'], $highest ), $ends ) );
		$views['high'] = max( array_merge( array( min( $views['high'], $highest ) ), $ends ) );
		return $views;
	}

	/**
	 * Position of the answer that counts on the scale of its item; null if it is not known.
	 *
	 * @param array $state  Of the item.
	 * @param array $levels Its values, ascending.
	 */
	private static function position( array $state, array $levels ): ?int {
		if ( ! $state['applies'] || null === $state['answer'] || Instrument::DONT_KNOW === $state['answer'] ) {
			return null;
		}
		return array_search( $state[0], $levels, false ); // phpcs:ignore WordPress.PHP.StrictInArray -- 1 and 1.0.
	}

	/**
	 * Ids of the items to talk about, the widest first.
	 *
	 * @param array $items Views.
	 */
	private static function discuss( array $items ): array {
		$by_width = array();
		foreach ( $items as $views ) {
			$by_width[ $views['high'] - $views['low'] ][] = $views['item'];
		}
		krsort( $by_width );
		$far = array();
		foreach ( $by_width as $width => $ids ) {
			$far = $width >= self::FAR_APART ? array_merge( $far, $ids ) : $far;
		}
		return $far;
	}
}
