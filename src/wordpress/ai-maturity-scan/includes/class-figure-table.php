<?php
/**
 * A table of numbers of firms.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Rows without a number are not shown one by one: their names stand below the table, once. */
final class Figure_Table {
	/**
	 * Above the table.
	 *
	 * @var string
	 */
	private string $caption;

	/**
	 * Above the names of the rows.
	 *
	 * @var string
	 */
	private string $head;

	/**
	 * Above the numbers.
	 *
	 * @var string[]
	 */
	private array $columns;

	/**
	 * Name, numbers and the whole of each row.
	 *
	 * @var array[]
	 */
	private array $rows = array();

	/**
	 * Names of rows without a number.
	 *
	 * @var string[]
	 */
	private array $small = array();

	/**
	 * An empty table.
	 *
	 * @param string   $caption Above the table.
	 * @param string   $head    Above the names of the rows.
	 * @param string[] $columns Above the numbers.
	 */
	public function __construct( string $caption, string $head, array $columns ) {
		$this->caption = $caption;
		$this->head    = $head;
		$this->columns = $columns;
	}

	/**
	 * Adds a row.
	 *
	 * @param string       $name    What stands before it.
	 * @param (int|null)[] $numbers As many as there are columns; null for one that is not shown.
	 * @param int          $whole   The number of firms of which the bars show a part.
	 */
	public function add( string $name, array $numbers, int $whole ): void {
		if ( array( null ) === array_unique( $numbers ) ) {
			$this->small[] = $name;
			return;
		}
		$this->rows[] = array( $name, $numbers, $whole );
	}

	/**
	 * Writes the table, and what is left out of it.
	 */
	public function show(): void {
		if ( array() !== $this->rows ) {
			printf( '<table class="widefat striped ams-figures%s"><caption>%s</caption><thead><tr>', count( $this->columns ) > 1 ? ' ams-wide' : '', esc_html( $this->caption ) );
			foreach ( array_merge( array( $this->head ), $this->columns ) as $title ) {
				echo '<th scope="col">' . esc_html( $title ) . '</th>';
			}
			echo '</tr></thead><tbody>';
			array_map( array( $this, 'row' ), $this->rows );
			echo '</tbody></table>';
		}
		if ( array() !== $this->small ) {
			/* translators: %s: names of groups. */
			$sentence = sprintf( __( 'Too few firms to show: %s.', 'ai-maturity-scan' ), implode( '; ', $this->small ) );
			$title    = array() === $this->rows ? "$this->caption. " : '';
			echo '<p class="ams-small">' . esc_html( $title . $sentence ) . '</p>';
		}
	}

	/**
	 * Writes a row.
	 *
	 * @param array $row Name, numbers and the whole.
	 */
	private function row( array $row ): void {
		list( $name, $numbers, $whole ) = $row;
		echo '<tr><th scope="row">' . esc_html( $name ) . '</th>';
		foreach ( $numbers as $index => $count ) {
			if ( null === $count ) {
				printf( '<td data-colname="%s">–</td>', esc_attr( $this->columns[ $index ] ) );
				continue;
			}
			printf( '<td data-colname="%s" data-share="%d">%d</td>', esc_attr( $this->columns[ $index ] ), (int) min( 100, round( 100 * $count / max( 1, $whole ) ) ), (int) $count );
		}
		echo '</tr>';
	}
}
