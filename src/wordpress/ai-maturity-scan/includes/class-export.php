<?php
/**
 * Results as a file.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** An Excel file and CSV for a spreadsheet, in words; CSV with ids, for programs; JSON Lines for whoever computes them again with `ai-maturity-scan verify`. */
final class Export {
	private const ACTION = 'ai_maturity_scan_export';

	/** For these, a browser needs ten seconds and half a gigabyte; for 50,000 twice as much. */
	private const MOST_IN_EXCEL = 20000;

	/** Kind of the file, and the end of its name. */
	private const FORMS = array(
		'words' => array( 'text/csv; charset=utf-8', '.csv' ),
		'csv'   => array( 'text/csv; charset=utf-8', '-ids.csv' ),
		'jsonl' => array( 'application/x-ndjson', '.ndjson' ),
		'table' => array( 'application/x-ndjson', '-words.ndjson' ),
	);

	/**
	 * Writes the links.
	 *
	 * @param Filter $filter What is shown.
	 */
	public static function links( Filter $filter ): void {
		$forms = array(
			'words' => __( 'Download for Excel or LibreOffice, in words (CSV)', 'ai-maturity-scan' ),
			'csv'   => __( 'Download as CSV with ids, for programs', 'ai-maturity-scan' ),
			'jsonl' => __( 'Download as JSON Lines, to check and to keep', 'ai-maturity-scan' ),
		);
		echo '<h2>' . esc_html__( 'Take along', 'ai-maturity-scan' ) . '</h2><p>' . esc_html__( 'The files have every single result that is chosen above. Handle them with care.', 'ai-maturity-scan' ) . '</p><ul>';
		foreach ( $forms as $form => $label ) {
			printf( '<li><a class="ams-%s" href="%s">%s</a></li>', esc_attr( $form ), esc_url( self::url( $form, $filter ) ), esc_html( $label ) );
		}
		echo '</ul>';
		self::excel( $filter );
	}

	/**
	 * Writes the button for an Excel file, which the browser makes (`modules/excel.ts`). Without scripts there is none.
	 *
	 * @param Filter $filter What is shown.
	 */
	private static function excel( Filter $filter ): void {
		/** How many results an Excel file may have; for sites whose administrators have much memory, or little. */
		$most = (int) apply_filters( 'ai_maturity_scan_most_in_excel', self::MOST_IN_EXCEL );
		if ( Store::count( $filter ) > $most ) {
			/* translators: %s: a number. */
			$sentence = __( 'An Excel file (XLSX) has room for at most %s results here. Choose fewer above, such as those of some months, or take the CSV file, which has all.', 'ai-maturity-scan' );
			echo '<p class="ams-too-many">' . esc_html( sprintf( $sentence, number_format_i18n( $most ) ) ) . '</p>';
			return;
		}
		printf(
			'<p><button type="button" class="button ams-xlsx" data-lines="%s" data-name="%s" hidden>%s</button> <span class="ams-xlsx-told" role="status" data-busy="%s" data-done="%s" data-failed="%s"></span></p>',
			esc_url( self::url( 'table', $filter ) ),
			esc_attr( 'ai-maturity-scan-' . wp_date( 'Y-m-d' ) . '.xlsx' ),
			esc_html__( 'Download as an Excel file, in words (XLSX)', 'ai-maturity-scan' ),
			esc_attr__( 'The file is being made.', 'ai-maturity-scan' ),
			esc_attr__( 'The file is made.', 'ai-maturity-scan' ),
			esc_attr__( 'The file could not be made. Load this page again, or take the CSV file.', 'ai-maturity-scan' )
		);
	}

	/**
	 * Address of a file.
	 *
	 * @param string $form   One of FORMS.
	 * @param Filter $filter Which results.
	 */
	private static function url( string $form, Filter $filter ): string {
		$query = array(
			'action' => self::ACTION,
			'form'   => $form,
		) + $filter->query();
		return wp_nonce_url( add_query_arg( $query, admin_url( 'admin-post.php' ) ), self::ACTION );
	}

	/**
	 * Sends a file.
	 */
	public static function handle(): void {
		if ( ! current_user_can( Settings::SEE ) ) {
			wp_die( esc_html__( 'You may not see results.', 'ai-maturity-scan' ), '', array( 'response' => 403 ) );
		}
		check_admin_referer( self::ACTION );
		$asked = wp_unslash( $_GET );
		$form  = Filter::text( $asked, 'form' );
		$form  = isset( self::FORMS[ $form ] ) ? $form : 'jsonl';

		list( $type, $end ) = self::FORMS[ $form ];
		nocache_headers();
		header( "Content-Type: $type" );
		header( 'X-Content-Type-Options: nosniff' );
		header( 'Content-Disposition: attachment; filename="ai-maturity-scan-' . wp_date( 'Y-m-d' ) . $end . '"' );
		// A buffer would hold the whole file in memory.
		while ( ob_get_level() > 0 && ob_end_clean() ) {
			continue;
		}
		self::write( $form, Filter::from( $asked ) );
		exit;
	}

	/**
	 * Whether there is such a form.
	 *
	 * @param string $form Its name.
	 */
	public static function has( string $form ): bool {
		return isset( self::FORMS[ $form ] );
	}

	/**
	 * Writes a file, a few rows at a time.
	 *
	 * @param string $form   One of FORMS.
	 * @param Filter $filter Which results.
	 */
	public static function write( string $form, Filter $filter ): void {
		$writers = array(
			'words' => array( Spreadsheet::class, 'write' ),
			'csv'   => array( self::class, 'csv' ),
			'jsonl' => array( self::class, 'lines' ),
			'table' => array( Spreadsheet::class, 'table' ),
		);
		$writers[ $form ]( $filter );
	}

	/**
	 * One event a line: the result as it was received, and what this site says of it.
	 *
	 * @param Filter $filter Which.
	 */
	private static function lines( Filter $filter ): void {
		foreach ( Store::each( $filter ) as $row ) {
			echo Event::line( $row ) . "\n"; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON, not HTML.
		}
	}

	/**
	 * Ids, not words: they are the same in every language and version.
	 *
	 * @param Filter $filter Which.
	 */
	private static function csv( Filter $filter ): void {
		$items = Contracts::ids( 'items' );
		$cells = Contracts::ids( 'dimensions' );
		$head  = array( 'received', 'anonymous', 'language', 'depth', 'step_low', 'step_high', 'step' );
		foreach ( $cells as $cell ) {
			array_push( $head, "$cell low", "$cell high" );
		}
		// The mark tells a spreadsheet that this is UTF-8.
		self::line( array_merge( $head, $items, array( 'source', 'added', 'assessment', 'scores', 'campaign', 'consent' ) ), "\xEF\xBB\xBF" );
		foreach ( Store::each( $filter ) as $row ) {
			$result = json_decode( $row['result'], true );
			$line   = array( $row['anonymous'] ? substr( $row['received'], 0, 10 ) : $row['received'], $row['anonymous'], $result['language'], $result['depth'], $row['step_low'], $row['step_high'], $result['step']['id'] );
			foreach ( $cells as $cell ) {
				array_push( $line, self::whole( $result['cells'][ $cell ]['low'] ?? null ), self::whole( $result['cells'][ $cell ]['high'] ?? null ) );
			}
			foreach ( $items as $item ) {
				$line[] = implode( ' ', (array) ( $result['answers'][ $item ] ?? '' ) );
			}
			self::line( array_merge( $line, array( $row['source'], '{}' === $row['additions'] ? '' : $row['additions'], $result['assessment']['version'], self::scores( $result['cells'] ?? array() ), $row['campaign'], $row['consent'] ) ) );
		}
	}

	/**
	 * A score in whole points, as the visitor saw it: what has a decimal point is a number in some languages, and a date or
	 * text in others.
	 *
	 * @param int|float|null $score From 0 to 100.
	 */
	public static function whole( $score ): string {
		return null === $score ? '' : (string) (int) round( $score );
	}

	/**
	 * The scores as they are, in one text, without dimensions that do not apply to the firm.
	 *
	 * @param array<string, array{low: int|float, high: int|float}|null> $cells By dimension.
	 */
	private static function scores( array $cells ): string {
		$texts = array();
		foreach ( array_filter( $cells ) as $id => $score ) {
			$texts[] = "$id " . wp_json_encode( $score['low'] ) . '..' . wp_json_encode( $score['high'] );
		}
		return implode( ' / ', $texts );
	}

	/**
	 * Writes one line.
	 *
	 * @param array  $values What stands in it.
	 * @param string $before What stands before it.
	 */
	private static function line( array $values, string $before = '' ): void {
		echo $before . Cell::texts( $values ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- CSV, not HTML.
	}
}
