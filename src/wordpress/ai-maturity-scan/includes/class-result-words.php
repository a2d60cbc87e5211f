<?php
/**
 * One result in words.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** In the language of the reader, as the firm read it: some words differ for a firm of one, or a small one. */
final class Result_Words {
	/**
	 * The answers, by id of the item.
	 *
	 * @var array
	 */
	private array $answers;

	/**
	 * Of the reader; see the constructor.
	 *
	 * @var string
	 */
	private string $language;

	/**
	 * What conditions of words look at, by id of the item.
	 *
	 * @var array
	 */
	private array $items = array();

	/**
	 * See fitted().
	 *
	 * @var array<string, array>
	 */
	private array $texts = array();

	/**
	 * For one result.
	 *
	 * @param array  $answers  Its answers.
	 * @param string $language Of the reader, such as "nl"; empty for that of WordPress.
	 */
	public function __construct( array $answers, string $language = '' ) {
		$this->answers  = $answers;
		$this->language = $language;
		foreach ( Package::definition()['items'] as $item ) {
			$answer                     = $answers[ $item['id'] ] ?? null;
			$this->items[ $item['id'] ] = Instrument::value_of( $item, $answer ) + array( 'answer' => $answer );
		}
	}

	/**
	 * Words of all items, by id: "label", "question", "options" and more.
	 *
	 * @return array<string, array>
	 */
	public function items(): array {
		return $this->fitted( 'items' );
	}

	/**
	 * Questions with their answers, by title of the section. What this version of the scan does not know stands as it is.
	 *
	 * @return array<string, array<string, string[]>>
	 */
	public function answers(): array {
		$words    = $this->items();
		$sections = array();
		$left     = $this->answers;
		foreach ( Package::definition()['sections'] as $section ) {
			foreach ( array_intersect_key( array_flip( $section['items'] ), $this->answers ) as $id => $ignored ) {
				$title                           = Package::texts( $this->language )['sections'][ $section['id'] ]['title'];
				$question                        = $words[ $id ]['question'];
				$sections[ $title ][ $question ] = $this->options( (string) $id );
				unset( $left[ $id ] );
			}
		}
		foreach ( array_keys( $left ) as $id ) {
			$sections[ __( 'Of another version of the scan', 'ai-maturity-scan' ) ][ $id ] = array_map( 'strval', (array) $left[ $id ] );
		}
		return $sections;
	}

	/**
	 * The answer to one question; empty without one.
	 *
	 * @param string $id Of the item.
	 * @return string[]
	 */
	public function answer( string $id ): array {
		if ( ! isset( $this->answers[ $id ] ) ) {
			return array();
		}
		return isset( $this->items()[ $id ] ) ? $this->options( $id ) : array_map( 'strval', (array) $this->answers[ $id ] );
	}

	/**
	 * What was chosen of the item with a role, without "none of these".
	 *
	 * @param string   $role Such as "barriers".
	 * @param string[] $ids  Ids of options.
	 * @return string[]
	 */
	public function chosen( string $role, array $ids ): array {
		$item    = ( new Instrument( Package::definition() ) )->item_with( $role );
		$options = $this->items()[ $item['id'] ?? '' ]['options'] ?? array();
		return array_map(
			function ( $id ) use ( $options ): string {
				return $options[ $id ] ?? $id;
			},
			$ids
		);
	}

	/**
	 * Scores by title of the subject, in whole points; without those that do not apply to the firm.
	 *
	 * @param array $cells Low and high end by id of the dimension.
	 * @return array<string, string>
	 */
	public function scores( array $cells ): array {
		$words  = $this->fitted( 'dimensions' );
		$scores = array();
		foreach ( array_filter( $cells ) as $id => $cell ) {
			list( $low, $high ) = array( (int) round( $cell['low'] ), (int) round( $cell['high'] ) );

			$scores[ $words[ $id ]['title'] ?? $id ] = $low === $high ? (string) $low : "{$low}–{$high}";
		}
		return $scores;
	}

	/**
	 * Words of the steps, "title" and "description", by number.
	 *
	 * @return array<int, array>
	 */
	public function steps(): array {
		$words = $this->fitted( 'steps' );
		$steps = array();
		foreach ( Package::definition()['steps'] as $index => $step ) {
			$steps[ $index + 1 ] = $words[ $step['id'] ];
		}
		return $steps;
	}

	/**
	 * The answer to one question.
	 *
	 * @param string $id Of the item.
	 * @return string[]
	 */
	private function options( string $id ): array {
		$words  = $this->items()[ $id ];
		$labels = $words['options'] + array( Instrument::DONT_KNOW => $words['dontKnow'] ?? __( 'Not known', 'ai-maturity-scan' ) );
		return array_map(
			function ( $option ) use ( $labels ): string {
				return $labels[ $option ] ?? (string) $option;
			},
			(array) $this->answers[ $id ]
		);
	}

	/**
	 * Words of items, dimensions or steps, with those of the variant that applies to the firm in place of others.
	 *
	 * @param string $kind "items", "dimensions" or "steps".
	 * @return array<string, array>
	 */
	private function fitted( string $kind ): array {
		if ( isset( $this->texts[ $kind ] ) ) {
			return $this->texts[ $kind ];
		}
		$texts = Package::texts( $this->language )[ $kind ];
		foreach ( Package::definition()[ $kind ] as $entry ) {
			foreach ( $entry['variants'] ?? array() as $variant ) {
				if ( true === Truth::of( $variant['when'], $this->items, array() ) ) {
					$texts[ $entry['id'] ] = array_merge( $texts[ $entry['id'] ], $texts[ $entry['id'] ]['variants'][ $variant['id'] ] ?? array() );
					break;
				}
			}
		}
		$this->texts[ $kind ] = $texts;
		return $texts;
	}
}
