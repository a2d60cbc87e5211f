<?php
/**
 * What answers are worth, item by item.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Pure. A state of an item has "asked", "applies", "answer", and the low and high end of its value under 0 and 1. */
final class Reading {
	/**
	 * The answers that count: good ones to questions that are asked, in the order of the definition.
	 *
	 * @param array $items   Items by id.
	 * @param array $answers Answers by item id.
	 */
	public static function counted( array $items, array $answers ): array {
		$counted = array();
		foreach ( self::of( $items, $answers ) as $id => $state ) {
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
	public static function of( array $items, array $answers, array $changes = array() ): array {
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
	 * The states of the items that do not apply.
	 *
	 * @param array $reading States by item id.
	 */
	public static function left_out( array $reading ): array {
		return array_filter(
			$reading,
			function ( $state ) {
				return ! $state['applies'];
			}
		);
	}
}
