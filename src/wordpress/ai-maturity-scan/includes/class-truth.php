<?php
/**
 * Conditions with three values: true, false, and null for unknown.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** "At least" on intervals; "all" and "any" follow Kleene. */
final class Truth {
	/**
	 * Does a condition hold?
	 *
	 * @param array $condition The condition.
	 * @param array $items     Low and high end by item id.
	 * @param array $scores    Low and high end by dimension id.
	 */
	public static function of( array $condition, array $items, array $scores ): ?bool {
		if ( isset( $condition['is'] ) ) {
			$answer = $items[ $condition['item'] ]['answer'] ?? null;
			return null === $answer || Instrument::DONT_KNOW === $answer ? null : in_array( $answer, $condition['is'], true );
		}
		if ( isset( $condition['atLeast'] ) ) {
			$is_item            = isset( $condition['item'] );
			list( $low, $high ) = $is_item ? $items[ $condition['item'] ] : $scores[ $condition['dimension'] ];
			$threshold          = $is_item ? $condition['atLeast'] : Scorer::rounded( $condition['atLeast'] );
			return $low >= $threshold ? true : ( $high < $threshold ? false : null );
		}
		// One part of this value settles it: false in "all", true in "any".
		$settling = isset( $condition['any'] );
		$truth    = ! $settling;
		foreach ( $condition['any'] ?? $condition['all'] as $part ) {
			$holds = self::of( $part, $items, $scores );
			if ( $holds === $settling ) {
				return $settling;
			}
			$truth = null === $holds ? null : $truth;
		}
		return $truth;
	}

	/**
	 * The items that a condition looks at, also by way of a score, as keys.
	 *
	 * @param array      $condition  The condition.
	 * @param Instrument $instrument Knows what a score is made of.
	 */
	public static function items( array $condition, Instrument $instrument ): array {
		if ( isset( $condition['item'] ) ) {
			return array( $condition['item'] => true );
		}
		if ( isset( $condition['dimension'] ) ) {
			return $instrument->formulas[ $condition['dimension'] ]['factors'];
		}
		$found = array();
		foreach ( $condition['any'] ?? $condition['all'] as $part ) {
			$found += self::items( $part, $instrument );
		}
		return $found;
	}

	/**
	 * Those of them that an unknown condition hangs on. What is settled, or beside something that settles, decides nothing.
	 *
	 * @param array      $condition  The condition.
	 * @param array      $items      Low and high end by item id.
	 * @param array      $scores     Low and high end by dimension id.
	 * @param Instrument $instrument Knows what a score is made of.
	 */
	public static function unknown( array $condition, array $items, array $scores, Instrument $instrument ): array {
		if ( null !== self::of( $condition, $items, $scores ) ) {
			return array();
		}
		if ( isset( $condition['atLeast'] ) ) {
			return self::items( $condition, $instrument );
		}
		$found = array();
		foreach ( $condition['any'] ?? $condition['all'] as $part ) {
			$found += self::unknown( $part, $items, $scores, $instrument );
		}
		return $found;
	}
}
