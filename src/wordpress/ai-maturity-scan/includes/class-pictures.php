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
	 * Writes all tables, or why there are none.
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
		$sentence = __( 'About %1$d firms. Numbers are rounded to a multiple of %2$d. A dash stands for fewer than %3$d firms, or for a number that would give so few away, so that no firm can be found in a picture.', 'ai-maturity-scan' );
		echo '<p class="ams-about">' . esc_html( sprintf( $sentence, $total, Figures::LEAST, Figures::LEAST ) ) . '</p>';
		self::steps( $figures, $total );
		self::crossed( $figures, 'sector', __( 'Steps by sector', 'ai-maturity-scan' ), __( 'Sector', 'ai-maturity-scan' ), Labels::options( 'sector' ) );
		self::crossed( $figures, 'size', __( 'Steps by size', 'ai-maturity-scan' ), __( 'Size', 'ai-maturity-scan' ), Labels::options( 'size' ) );
		self::crossed( $figures, 'quarter', __( 'Steps by quarter', 'ai-maturity-scan' ), __( 'Quarter', 'ai-maturity-scan' ), self::quarters( $figures ) );
		$titles = array(
			'barriers'      => __( 'What holds firms back', 'ai-maturity-scan' ),
			'supportWanted' => __( 'Support that firms ask for', 'ai-maturity-scan' ),
			'motives'       => __( 'Why firms want AI', 'ai-maturity-scan' ),
		);
		foreach ( $titles as $part => $title ) {
			self::chosen( $figures, $part, $title );
		}
		self::cells( $figures, $total );
	}

	/**
	 * Firms by step.
	 *
	 * @param Figures $figures What was counted.
	 * @param int     $total   The total that is shown.
	 */
	private static function steps( Figures $figures, int $total ): void {
		$table = new Figure_Table( __( 'Firms by step', 'ai-maturity-scan' ), __( 'Step', 'ai-maturity-scan' ), array( __( 'Firms', 'ai-maturity-scan' ) ) );
		foreach ( self::step_titles() as $key => $title ) {
			$table->add( $title, array( $figures->shown( $key ) ), $total );
		}
		$table->show();
	}

	/**
	 * Firms of each group, and how many of them are on each step.
	 *
	 * @param Figures $figures What was counted.
	 * @param string  $name    "sector", "size" or "quarter".
	 * @param string  $caption Above the table.
	 * @param string  $head    Above the groups.
	 * @param array   $groups  Titles of groups by id.
	 */
	private static function crossed( Figures $figures, string $name, string $caption, string $head, array $groups ): void {
		$steps = self::step_titles();
		$table = new Figure_Table( $caption, $head, array_merge( array( __( 'Firms', 'ai-maturity-scan' ) ), array_values( $steps ) ) );
		foreach ( $groups as $id => $title ) {
			$count   = $figures->part( "$name $id", array( 'total' ) );
			$numbers = array();
			foreach ( array_keys( $steps ) as $step ) {
				$numbers[] = null === $count ? null : $figures->part( "$name $id/$step", array( "$name $id", $step ) );
			}
			$table->add( $title, array_merge( array( $count ), $numbers ), (int) $count );
		}
		$table->show();
	}

	/**
	 * How many of the firms that were asked chose each option.
	 *
	 * @param Figures $figures What was counted.
	 * @param string  $part    Of a result.
	 * @param string  $title   Above the table.
	 */
	private static function chosen( Figures $figures, string $part, string $title ): void {
		$asked = $figures->shown( $part );
		if ( null === $asked ) {
			return;
		}
		/* translators: 1: a title, 2: a number of firms. */
		$table  = new Figure_Table( sprintf( __( '%1$s (about %2$d firms answered all questions)', 'ai-maturity-scan' ), $title, $asked ), __( 'Answer', 'ai-maturity-scan' ), array( __( 'Firms', 'ai-maturity-scan' ) ) );
		$counts = array();
		foreach ( Labels::options( Figures::CHOSEN[ $part ], true ) as $id => $label ) {
			$counts[ $label ] = $figures->part( "$part $id", array( $part ) );
		}
		arsort( $counts );
		foreach ( $counts as $label => $count ) {
			$table->add( (string) $label, array( $count ), $asked );
		}
		$table->show();
	}

	/**
	 * Firms by score of each cell.
	 *
	 * @param Figures $figures What was counted.
	 * @param int     $total   The total that is shown.
	 */
	private static function cells( Figures $figures, int $total ): void {
		$table = new Figure_Table( __( 'Firms by score, at least', 'ai-maturity-scan' ), __( 'Subject', 'ai-maturity-scan' ), array( '0–24', '25–49', '50–74', '75–100' ) );
		foreach ( Labels::cells() as $id => $title ) {
			$numbers = array();
			foreach ( Figures::BANDS as $least ) {
				$numbers[] = $figures->shown( "$id $least" );
			}
			$table->add( $title, $numbers, $total );
		}
		$table->show();
	}

	/**
	 * Titles of the steps, and of what lies between, by key of the figures.
	 *
	 * @return array<string, string>
	 */
	private static function step_titles(): array {
		$titles = array();
		foreach ( Labels::steps() as $number => $title ) {
			$titles[ "step $number" ] = $title;
		}
		return $titles + array( 'between' => __( 'Between two steps', 'ai-maturity-scan' ) );
	}

	/**
	 * Titles of the quarters in which results came.
	 *
	 * @param Figures $figures What was counted.
	 * @return array<string, string>
	 */
	private static function quarters( Figures $figures ): array {
		$titles = array();
		foreach ( $figures->quarters() as $id ) {
			list( $year, $quarter ) = explode( '-', $id );
			/* translators: 1: a year, 2: the number of a quarter of it. */
			$titles[ $id ] = sprintf( __( '%1$s, quarter %2$s', 'ai-maturity-scan' ), $year, $quarter );
		}
		return $titles;
	}
}
