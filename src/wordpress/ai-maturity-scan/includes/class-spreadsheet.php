<?php
/**
 * Results as a file for a spreadsheet, in words: as CSV, and as lines for an Excel file.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** The first line has names of columns in the language of the reader, the second ids, which stay the same in each language. */
final class Spreadsheet {
	/** The mark tells a spreadsheet that this is UTF-8. */
	private const MARK = "\xEF\xBB\xBF";

	/** Languages that write 0.5: there a comma ends a cell. Where the comma is in numbers, that is the semicolon. */
	private const WITH_POINT = array( 'en', 'zh', 'ja', 'ko', 'th', 'he', 'hi', 'ms', 'cy', 'ga', 'mt' );

	/**
	 * What a spreadsheet in a language takes for the end of a cell.
	 *
	 * @param string $locale As WordPress names it, such as "nl_NL".
	 */
	public static function separator( string $locale ): string {
		$is_point = in_array( strtolower( preg_split( '/[-_]/', $locale )[0] ), self::WITH_POINT, true ) || 'es_MX' === $locale;
		return $is_point ? ',' : ';';
	}

	/**
	 * Writes the file, a few rows at a time.
	 *
	 * @param Filter $filter Which results.
	 */
	public static function write( Filter $filter ): void {
		$columns   = self::columns();
		$separator = self::separator( determine_locale() );
		// phpcs:disable WordPress.Security.EscapeOutput.OutputNotEscaped -- CSV, not HTML.
		echo self::MARK . Cell::texts( array_values( $columns ), $separator ) . Cell::texts( array_keys( $columns ), $separator );
		foreach ( Store::each( $filter ) as $row ) {
			echo Cell::texts( self::values( $row ), $separator );
		}
		// phpcs:enable
	}

	/**
	 * Writes the same as lines of JSON, from which the browser makes an Excel file: the words of that file, the cells of each
	 * result, and how many there were.
	 *
	 * @param Filter $filter Which results.
	 */
	public static function table( Filter $filter ): void {
		$columns = self::columns();
		$head    = array(
			'sheets'  => array( __( 'Results', 'ai-maturity-scan' ), __( 'Legend', 'ai-maturity-scan' ) ),
			'legend'  => array( __( 'Column', 'ai-maturity-scan' ), __( 'Its title', 'ai-maturity-scan' ), __( 'Its id, the same in each language', 'ai-maturity-scan' ) ),
			'columns' => array_map( null, array_map( 'strval', array_keys( $columns ) ), array_values( $columns ) ),
		);
		$numbers = array_keys( preg_grep( '/^step_(?:low|high)$| (?:low|high)$/D', array_keys( $columns ) ) );
		$count   = 0;
		self::json( $head );
		foreach ( Store::each( $filter ) as $row ) {
			$values = self::values( $row );
			foreach ( $numbers as $at ) {
				$values[ $at ] = '' === $values[ $at ] ? null : (int) $values[ $at ];
			}
			self::json( $values );
			++$count;
		}
		self::json( array( 'rows' => $count ) );
	}

	/**
	 * Writes one line. What is no UTF-8 is shown by a mark, so that the line is never left out.
	 *
	 * @param array $value What to write.
	 */
	private static function json( array $value ): void {
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON, not HTML.
		echo wp_json_encode( $value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE ) . "\n";
	}

	/**
	 * Names of columns by id.
	 *
	 * @return array<string, string>
	 */
	private static function columns(): array {
		$columns = array(
			'received'  => __( 'Received', 'ai-maturity-scan' ),
			'id'        => __( 'Number of the result', 'ai-maturity-scan' ),
			'anonymous' => __( 'Anonymous', 'ai-maturity-scan' ),
			'language'  => __( 'Language', 'ai-maturity-scan' ),
			'depth'     => __( 'Length', 'ai-maturity-scan' ),
			'step_low'  => __( 'Lowest step', 'ai-maturity-scan' ),
			'step_high' => __( 'Highest step', 'ai-maturity-scan' ),
			'step'      => __( 'Name of the lowest step', 'ai-maturity-scan' ),
		);
		$titles  = Labels::cells();
		foreach ( Contracts::ids( 'dimensions' ) as $id ) {
			$title = $titles[ $id ] ?? $id;
			/* translators: %s: a subject of which there is a score. */
			$columns[ "$id low" ] = sprintf( __( '%s: at least', 'ai-maturity-scan' ), $title );
			/* translators: %s: a subject of which there is a score. */
			$columns[ "$id high" ] = sprintf( __( '%s: at most', 'ai-maturity-scan' ), $title );
		}
		foreach ( Contracts::ids( 'items' ) as $id ) {
			$columns[ $id ] = Package::texts()['items'][ $id ]['question'] ?? $id;
		}
		return $columns + array(
			'source'     => __( 'From', 'ai-maturity-scan' ),
			'added'      => __( 'Added by the page', 'ai-maturity-scan' ),
			'assessment' => __( 'Version of the questions', 'ai-maturity-scan' ),
			'campaign'   => __( 'Campaign', 'ai-maturity-scan' ),
			'consent'    => __( 'Agreed to (number of the text)', 'ai-maturity-scan' ),
		);
	}

	/**
	 * One result, in the order of the columns.
	 *
	 * @param array $row Its row.
	 * @return string[]
	 */
	private static function values( array $row ): array {
		$result = json_decode( $row['result'], true );
		$words  = new Result_Words( $result['answers'] );
		$values = array(
			// A day in the form that sorts: of an anonymous result there is no more.
			$row['anonymous'] ? substr( $row['received'], 0, 10 ) : get_date_from_gmt( $row['received'] ),
			$result['id'],
			$row['anonymous'] ? __( 'Yes', 'ai-maturity-scan' ) : __( 'No', 'ai-maturity-scan' ),
			Settings::LANGUAGES[ Language::known( $result['language'] ) ] ?? $result['language'],
			'quick' === $result['depth'] ? __( 'Quick scan', 'ai-maturity-scan' ) : __( 'All questions', 'ai-maturity-scan' ),
			$row['step_low'],
			$row['step_high'],
			Package::texts()['steps'][ $result['step']['id'] ]['title'] ?? $result['step']['id'],
		);
		foreach ( Contracts::ids( 'dimensions' ) as $id ) {
			$cell = $result['cells'][ $id ] ?? null;
			array_push( $values, Export::whole( $cell['low'] ?? null ), Export::whole( $cell['high'] ?? null ) );
		}
		foreach ( Contracts::ids( 'items' ) as $id ) {
			$values[] = implode( '; ', $words->answer( $id ) );
		}
		return array_merge( $values, array( $row['source'], Results_List::added( $row ), $result['assessment']['version'], $row['campaign'], $row['consent'] ) );
	}
}
