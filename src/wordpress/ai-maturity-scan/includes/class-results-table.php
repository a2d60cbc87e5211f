<?php
/**
 * The table of single results.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** All that is in it came from outside at some time. */
final class Results_Table {
	/**
	 * Names of the columns.
	 *
	 * @return string[]
	 */
	private static function columns(): array {
		return array(
			__( 'Received', 'ai-maturity-scan' ),
			__( 'Step', 'ai-maturity-scan' ),
			__( 'Sector', 'ai-maturity-scan' ),
			__( 'Size', 'ai-maturity-scan' ),
			__( 'From', 'ai-maturity-scan' ),
			__( 'Added by the page', 'ai-maturity-scan' ),
		);
	}

	/**
	 * The rows; administrators can delete them.
	 *
	 * @param array[] $rows   Of this page.
	 * @param int     $count  How many there are in all.
	 * @param Filter  $filter What is shown.
	 */
	public static function show( array $rows, int $count, Filter $filter ): void {
		/* translators: %d: a number. */
		echo '<h2>' . esc_html( sprintf( __( 'Single results: %d', 'ai-maturity-scan' ), $count ) ) . '</h2>';
		if ( array() === $rows ) {
			echo '<p>' . esc_html__( 'There is nothing to show.', 'ai-maturity-scan' ) . '</p>';
			return;
		}
		$may_delete = current_user_can( 'manage_options' );
		if ( $may_delete ) {
			Deletion::begin( $filter );
		}
		echo '<table class="wp-list-table widefat striped ams-results"><thead><tr>';
		if ( $may_delete ) {
			// WordPress ticks all boxes of the table with this one.
			printf( '<td class="check-column"><input type="checkbox" aria-label="%s"></td>', esc_attr__( 'Tick all results on this page', 'ai-maturity-scan' ) );
		}
		foreach ( self::columns() as $column ) {
			echo '<th scope="col">' . esc_html( $column ) . '</th>';
		}
		echo '</tr></thead><tbody>';
		foreach ( $rows as $row ) {
			self::row( $row, $may_delete );
		}
		echo '</tbody></table>';
		if ( $may_delete ) {
			Deletion::end( $count );
		}
	}

	/**
	 * One row. All of it came from outside at some time.
	 *
	 * @param array $row        The row.
	 * @param bool  $may_delete Whether it gets a box to tick.
	 */
	private static function row( array $row, bool $may_delete ): void {
		$received = strtotime( $row['received'] . ' UTC' );
		$is_day   = (bool) $row['anonymous'];
		// Both in the words of the reader's language. A day has no zone.
		$when  = $is_day
			? wp_date( get_option( 'date_format' ), $received, new \DateTimeZone( 'UTC' ) )
			: wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $received );
		$added = array();
		foreach ( (array) json_decode( $row['additions'], true ) as $name => $value ) {
			$added[] = $name . ': ' . ( is_bool( $value ) ? wp_json_encode( $value ) : $value );
		}
		$cells = array(
			Labels::step( (int) $row['step_low'], (int) $row['step_high'] ),
			Labels::options( 'sector' )[ $row['sector'] ] ?? __( 'Not known', 'ai-maturity-scan' ),
			Labels::options( 'size' )[ $row['size'] ] ?? __( 'Not known', 'ai-maturity-scan' ),
			$is_day ? __( 'Anonymous', 'ai-maturity-scan' ) : $row['source'],
			implode( '; ', $added ),
		);
		echo '<tr>';
		if ( $may_delete ) {
			/* translators: %s: a date. */
			$label = sprintf( __( 'Tick the result of %s', 'ai-maturity-scan' ), $when );
			printf( '<th scope="row" class="check-column"><input type="checkbox" name="ids[]" value="%d" aria-label="%s"></th>', (int) $row['id'], esc_attr( $label ) );
		}
		foreach ( array_map( null, self::columns(), array_merge( array( $when ), $cells ) ) as list( $column, $cell ) ) {
			// On a small screen each row is a list, and the names stand in it.
			printf( '<td data-colname="%s">%s</td>', esc_attr( $column ), esc_html( $cell ) );
		}
		echo '</tr>';
	}
}
