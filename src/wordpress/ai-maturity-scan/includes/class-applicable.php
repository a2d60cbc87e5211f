<?php
/**
 * A definition as it counts for one firm: without the items that do not apply to it.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** As src/engine/applicable.ts of the package's sources has it. */
final class Applicable {
	/**
	 * The same definition, in which these items are in no mean and no row, and what asks for them holds.
	 *
	 * @param array $definition The assessment.
	 * @param array $gone       Ids of items, as keys.
	 */
	public static function without( array $definition, array $gone ): array {
		$dimensions = array();
		foreach ( $definition['dimensions'] as $dimension ) {
			$parts = array_filter(
				$dimension['items'],
				function ( $part ) use ( $gone, $dimensions ) {
					return isset( $part['item'] ) ? ! isset( $gone[ $part['item'] ] ) : isset( $dimensions[ $part['dimension'] ] );
				}
			);
			if ( array() !== $parts ) {
				$dimension['items']             = array_values( $parts );
				$dimensions[ $dimension['id'] ] = $dimension;
			}
		}
		$items = array();
		foreach ( $definition['items'] as $item ) {
			if ( isset( $gone[ $item['id'] ] ) ) {
				continue;
			}
			unset( $item['applies'] );
			if ( isset( $item['askIf'] ) ) {
				$item['askIf'] = self::left( $item['askIf'], $gone, $dimensions ) ?? array( 'all' => array() );
			}
			$items[] = $item;
		}
		foreach ( $definition['steps'] as &$step ) {
			if ( isset( $step['gate'] ) ) {
				$step['gate'] = self::left( $step['gate'], $gone, $dimensions ) ?? array( 'all' => array() );
			}
			if ( isset( $step['minima'] ) ) {
				$step['minima'] = array_intersect_key( $step['minima'], $dimensions );
			}
		}
		unset( $step );
		return array_merge(
			$definition,
			array(
				'items'      => $items,
				'dimensions' => array_values( $dimensions ),
			)
		);
	}

	/**
	 * What is left of a condition; null if all of it asks for what is gone.
	 *
	 * @param array $condition  The condition.
	 * @param array $gone       Ids of items, as keys.
	 * @param array $dimensions What is left of them, by id.
	 */
	private static function left( array $condition, array $gone, array $dimensions ): ?array {
		if ( isset( $condition['item'] ) ) {
			return isset( $gone[ $condition['item'] ] ) ? null : $condition;
		}
		if ( isset( $condition['dimension'] ) ) {
			return isset( $dimensions[ $condition['dimension'] ] ) ? $condition : null;
		}
		$key   = isset( $condition['any'] ) ? 'any' : 'all';
		$parts = array();
		foreach ( $condition[ $key ] as $part ) {
			$left = self::left( $part, $gone, $dimensions );
			if ( null !== $left ) {
				$parts[] = $left;
			}
		}
		$holds = 'any' === $key ? count( $parts ) < count( $condition['any'] ) : array() === $parts;
		return $holds ? null : array( $key => $parts );
	}
}
