<?php
/**
 * One result, to be read and printed.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** It has what was computed here from the answers. The roadmap is computed from them in the browser of the reader. */
final class Result_Page {
	/**
	 * Address of a result.
	 *
	 * @param array  $row    Its row.
	 * @param Filter $filter What was shown, to come back to.
	 */
	public static function url( array $row, Filter $filter ): string {
		return Menu::url( 'results', array( 'result' => $row['id'] ) + $filter->query() );
	}

	/**
	 * Writes the page.
	 *
	 * @param array  $asked  Parameters of the address.
	 * @param Filter $filter What was shown before.
	 */
	public static function show( array $asked, Filter $filter ): void {
		$row = Store::row_with( absint( Filter::text( $asked, 'result' ) ) );
		printf( '<p class="ams-back"><a href="%s">%s</a></p>', esc_url( Menu::url( 'results', $filter->query() ) ), esc_html__( 'Back to all results', 'ai-maturity-scan' ) );
		if ( null === $row ) {
			echo '<h1>' . esc_html__( 'This result is no longer there', 'ai-maturity-scan' ) . '</h1>';
			echo '<p>' . esc_html__( 'It was deleted, or kept for as many days as the settings say.', 'ai-maturity-scan' ) . '</p>';
			return;
		}
		$result = json_decode( $row['result'], true );
		$words  = new Result_Words( $result['answers'] );
		/* translators: %s: a date. */
		echo '<h1>' . esc_html( sprintf( __( 'Result of %s', 'ai-maturity-scan' ), Results_List::when( $row ) ) ) . '</h1>';
		echo '<p class="ams-buttons"><button type="button" class="button" id="ams-print">' . esc_html__( 'Print', 'ai-maturity-scan' ) . '</button>';
		if ( current_user_can( 'manage_options' ) ) {
			printf( ' <a class="button" id="ams-delete" href="%s">%s</a>', esc_url( Deletion::url( $row, $filter ) ), esc_html__( 'Delete …', 'ai-maturity-scan' ) );
		}
		echo '</p>';
		self::pairs( self::facts( $row, $result ) );
		self::section( __( 'Scores, from 0 to 100', 'ai-maturity-scan' ) );
		self::pairs( $words->scores( $result['cells'] ) );
		$lists = array(
			'barriers'      => array( 'barriers', __( 'What holds the firm back', 'ai-maturity-scan' ) ),
			'supportWanted' => array( 'support', __( 'Support that the firm asks for', 'ai-maturity-scan' ) ),
			'motives'       => array( 'motives', __( 'Why the firm wants AI', 'ai-maturity-scan' ) ),
		);
		foreach ( $lists as $part => list( $role, $title ) ) {
			self::section( $title );
			self::listed( $words->chosen( $role, $result[ $part ] ?? array() ) );
		}
		Roadmap::show( $result, $words );
		self::section( __( 'All answers', 'ai-maturity-scan' ) );
		foreach ( $words->answers() as $title => $answers ) {
			echo '<h3>' . esc_html( $title ) . '</h3>';
			self::pairs( $answers );
		}
		self::agreed( $row['consent'] );
	}

	/**
	 * What the visitor read before agreeing.
	 *
	 * @param string $hash Of the text; empty if it is not known.
	 */
	private static function agreed( string $hash ): void {
		$text = Consent::with( $hash );
		self::section( __( 'What the visitor agreed to', 'ai-maturity-scan' ) );
		if ( null === $text ) {
			echo '<p>' . esc_html__( 'It is not known which text the visitor read: the site had none, or the page was older.', 'ai-maturity-scan' ) . '</p>';
			return;
		}
		printf( '<blockquote id="ams-consent">%s</blockquote>', wp_kses_post( $text['text'] ) );
		$since = wp_date( get_option( 'date_format' ), (int) strtotime( $text['since'] . ' UTC' ), new \DateTimeZone( 'UTC' ) );
		/* translators: 1: a date, 2: a version of the scan, 3: a number in letters and digits. */
		echo '<p>' . esc_html( sprintf( __( 'Shown since %1$s, with version %2$s of the scan. Number of the text: %3$s.', 'ai-maturity-scan' ), $since, $text['version'], $hash ) ) . '</p>';
	}

	/**
	 * What stands above all, by name.
	 *
	 * @param array $row    The row.
	 * @param array $result What was received.
	 * @return array<string, string>
	 */
	private static function facts( array $row, array $result ): array {
		$sure = array(
			'firm'        => __( 'Firm: hardly any other answer would change the step', 'ai-maturity-scan' ),
			'fairly-firm' => __( 'Fairly firm: a few other answers would change the step', 'ai-maturity-scan' ),
			'borderline'  => __( 'Borderline: many other answers would change the step', 'ai-maturity-scan' ),
		);
		return array_filter(
			array(
				__( 'Step', 'ai-maturity-scan' )     => Labels::step( (int) $row['step_low'], (int) $row['step_high'] ),
				__( 'How sure', 'ai-maturity-scan' ) => $sure[ $result['robustness']['word'] ?? '' ] ?? '',
				__( 'Sector', 'ai-maturity-scan' )   => Labels::options( 'sector' )[ $row['sector'] ] ?? __( 'Not known', 'ai-maturity-scan' ),
				__( 'Size', 'ai-maturity-scan' )     => Labels::options( 'size' )[ $row['size'] ] ?? __( 'Not known', 'ai-maturity-scan' ),
				__( 'Length', 'ai-maturity-scan' )   => 'quick' === $result['depth'] ? __( 'Quick scan', 'ai-maturity-scan' ) : __( 'All questions', 'ai-maturity-scan' ),
				__( 'Language', 'ai-maturity-scan' ) => Settings::LANGUAGES[ Language::known( $result['language'] ) ] ?? $result['language'],
				__( 'Received', 'ai-maturity-scan' ) => Results_List::when( $row ),
				__( 'From', 'ai-maturity-scan' )     => $row['anonymous'] ? __( 'Anonymous', 'ai-maturity-scan' ) : $row['source'],
				__( 'Added by the page', 'ai-maturity-scan' ) => Results_List::added( $row ),
				__( 'Campaign', 'ai-maturity-scan' ) => $row['campaign'],
				__( 'Version of the questions', 'ai-maturity-scan' ) => $result['assessment']['version'],
				__( 'Number of the result', 'ai-maturity-scan' ) => $result['id'],
			)
		);
	}

	/**
	 * A heading.
	 *
	 * @param string $title Its text.
	 */
	public static function section( string $title ): void {
		echo '<h2>' . esc_html( $title ) . '</h2>';
	}

	/**
	 * Names with their values, of which there may be several.
	 *
	 * @param array<string, string|string[]> $pairs Value by name.
	 */
	private static function pairs( array $pairs ): void {
		echo '<dl class="ams-pairs">';
		foreach ( $pairs as $name => $values ) {
			echo '<div><dt>' . esc_html( $name ) . '</dt>';
			foreach ( (array) $values as $value ) {
				echo '<dd>' . esc_html( $value ) . '</dd>';
			}
			echo '</div>';
		}
		echo '</dl>';
	}

	/**
	 * A list, or that there is nothing in it.
	 *
	 * @param string[] $texts What stands in it.
	 */
	private static function listed( array $texts ): void {
		if ( array() === $texts ) {
			echo '<p>' . esc_html__( 'Nothing was chosen.', 'ai-maturity-scan' ) . '</p>';
			return;
		}
		echo '<ul class="ul-disc"><li>' . implode( '</li><li>', array_map( 'esc_html', $texts ) ) . '</li></ul>';
	}
}
