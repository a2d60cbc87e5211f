<?php
/**
 * The figures as tables; admin/figures.js draws a bar beside each number.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Without the script the tables say the same. */
final class Pictures {
	/**
	 * Writes both tables, or why there are none.
	 *
	 * @param Figures $figures What was counted.
	 */
	public static function show( Figures $figures ): void {
		$total = $figures->shown( 'total' );
		echo '<h2>' . esc_html__( 'All results together', 'ai-maturity-scan' ) . '</h2>';
		if ( null === $total ) {
			/* translators: %d: a number. */
			echo '<p class="ams-hidden">' . esc_html( sprintf( __( 'No pictures: fewer than %d firms, or so few beside them that a comparison would give them away.', 'ai-maturity-scan' ), Figures::LEAST ) ) . '</p>';
			return;
		}
		/* translators: 1: a number of firms, 2: a number, 3: the same number. */
		$sentence = __( 'About %1$d firms. Numbers are rounded to a multiple of %2$d, and those below %3$d are not shown, so that no firm can be found in a picture.', 'ai-maturity-scan' );
		echo '<p>' . esc_html( sprintf( $sentence, $total, Figures::LEAST, Figures::LEAST ) ) . '</p>';
		self::steps( $figures, $total );
		self::cells( $figures, $total );
	}

	/**
	 * Firms by step.
	 *
	 * @param Figures $figures What was counted.
	 * @param int     $total   The total that is shown.
	 */
	private static function steps( Figures $figures, int $total ): void {
		$rows = array();
		foreach ( Labels::steps() as $number => $title ) {
			$rows[ "step $number" ] = $title;
		}
		$rows['between'] = __( 'Between two steps', 'ai-maturity-scan' );
		echo '<table class="widefat ams-figures"><caption>' . esc_html__( 'Firms by step', 'ai-maturity-scan' ) . '</caption><thead><tr>';
		echo '<th scope="col">' . esc_html__( 'Step', 'ai-maturity-scan' ) . '</th><th scope="col">' . esc_html__( 'Firms', 'ai-maturity-scan' ) . '</th></tr></thead><tbody>';
		foreach ( $rows as $key => $title ) {
			echo '<tr><th scope="row">' . esc_html( $title ) . '</th>';
			self::figure( $figures->shown( $key ), $total );
			echo '</tr>';
		}
		echo '</tbody></table>';
	}

	/**
	 * Firms by score of each cell.
	 *
	 * @param Figures $figures What was counted.
	 * @param int     $total   The total that is shown.
	 */
	private static function cells( Figures $figures, int $total ): void {
		echo '<table class="widefat ams-figures"><caption>' . esc_html__( 'Firms by score, at least', 'ai-maturity-scan' ) . '</caption><thead><tr>';
		echo '<th scope="col">' . esc_html__( 'Subject', 'ai-maturity-scan' ) . '</th>';
		foreach ( array( '0–24', '25–49', '50–74', '75–100' ) as $band ) {
			echo '<th scope="col">' . esc_html( $band ) . '</th>';
		}
		echo '</tr></thead><tbody>';
		foreach ( Labels::cells() as $id => $title ) {
			echo '<tr><th scope="row">' . esc_html( $title ) . '</th>';
			foreach ( Figures::BANDS as $least ) {
				self::figure( $figures->shown( "$id $least" ), $total );
			}
			echo '</tr>';
		}
		echo '</tbody></table>';
	}

	/**
	 * One number.
	 *
	 * @param int|null $count The number; null if it is not shown.
	 * @param int      $total The total.
	 */
	private static function figure( ?int $count, int $total ): void {
		if ( null === $count ) {
			/* translators: %d: a number. */
			echo '<td>' . esc_html( sprintf( __( 'fewer than %d, or not shown', 'ai-maturity-scan' ), Figures::LEAST ) ) . '</td>';
			return;
		}
		printf( '<td data-share="%d">%d</td>', (int) min( 100, round( 100 * $count / $total ) ), (int) $count );
	}
}
