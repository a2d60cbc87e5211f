<?php
/**
 * The list of single results, as WordPress shows lists.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

if ( ! class_exists( 'WP_List_Table' ) ) {
	require_once ABSPATH . 'wp-admin/includes/class-wp-list-table.php';
}

/** All that is in it came from outside at some time. */
final class Results_List extends \WP_List_Table {
	private const DEFAULT_LENGTH = 20;

	/** PHP takes a thousand fields of a form; each row has one. */
	private const MOST_LENGTH = 500;

	/** Columns of the table by which one can sort, by column of the list. */
	private const SORTED_BY = array(
		'received' => 'received',
		'step'     => 'step',
		'sector'   => 'sector',
		'size'     => 'size',
	);

	/**
	 * What is shown.
	 *
	 * @var Filter
	 */
	private Filter $filter;

	/**
	 * Makes an empty list. WordPress needs it early, for the screen options.
	 */
	public function __construct() {
		parent::__construct(
			array(
				'singular' => 'result',
				'plural'   => 'results',
				'ajax'     => false,
			)
		);
		$this->filter = new Filter();
	}

	/**
	 * Reads the rows of one page.
	 *
	 * @param array $asked Unslashed parameters of the address, by name.
	 */
	public function read( array $asked ): void {
		$this->filter = Filter::from( $asked );
		$count        = Store::count( $this->filter );
		$length       = min( self::MOST_LENGTH, $this->get_items_per_page( Results_Page::PER_PAGE, self::DEFAULT_LENGTH ) );
		$this->set_pagination_args(
			array(
				'total_items' => $count,
				'per_page'    => $length,
			)
		);
		$column      = Filter::text( $asked, 'orderby' );
		$is_falling  = 'asc' !== Filter::text( $asked, 'order' );
		$order       = array( self::SORTED_BY[ $column ] ?? 'received', $is_falling );
		$last        = max( 1, (int) ceil( $count / $length ) );
		$this->items = Store::page( $this->filter, min( $last, $this->get_pagenum() ), $length, $order );
	}

	/**
	 * The form with the list. Boxes and bulk actions are for those who may delete.
	 */
	public function show(): void {
		/* translators: %s: a number. */
		echo '<h2>' . esc_html( sprintf( __( 'Single results: %s', 'ai-maturity-scan' ), number_format_i18n( $this->get_pagination_arg( 'total_items' ) ) ) ) . '</h2>';
		printf( '<form method="post" action="%s">', esc_url( Menu::url( 'results', $this->filter->query() ) ) );
		$this->display();
		echo '</form>';
	}

	/**
	 * Names of the columns.
	 */
	public function get_columns(): array {
		$box = self::may_delete() ? array( 'cb' => '<input type="checkbox">' ) : array();
		return $box + array(
			'received' => __( 'Received', 'ai-maturity-scan' ),
			'step'     => __( 'Step', 'ai-maturity-scan' ),
			'sector'   => __( 'Sector', 'ai-maturity-scan' ),
			'size'     => __( 'Size', 'ai-maturity-scan' ),
			'source'   => __( 'From', 'ai-maturity-scan' ),
			'added'    => __( 'Added by the page', 'ai-maturity-scan' ),
		);
	}

	/**
	 * What stands in place of rows where there are none.
	 */
	public function no_items(): void {
		echo esc_html__( 'There is nothing to show.', 'ai-maturity-scan' );
	}

	/**
	 * The columns by which one can sort. The newest come first, and a second click turns that around.
	 */
	protected function get_sortable_columns(): array {
		$sortable = array();
		foreach ( array_keys( self::SORTED_BY ) as $column ) {
			$sortable[ $column ] = array( $column, 'received' === $column );
		}
		return $sortable;
	}

	/**
	 * What can be done with ticked rows.
	 */
	protected function get_bulk_actions(): array {
		return self::may_delete() ? array( Deletion::ASK => __( 'Delete …', 'ai-maturity-scan' ) ) : array();
	}

	/**
	 * Beside the bulk actions: a box for all rows, also those of other pages.
	 *
	 * @param string $which "top" or "bottom".
	 */
	protected function extra_tablenav( $which ): void {
		if ( 'top' !== $which || ! self::may_delete() || ! $this->has_items() ) {
			return;
		}
		$count = (int) $this->get_pagination_arg( 'total_items' );
		printf( '<input type="hidden" name="count" value="%d">', (int) $count );
		/* translators: %s: a number. */
		$label = sprintf( __( 'All %s results, on all pages', 'ai-maturity-scan' ), number_format_i18n( $count ) );
		printf( '<div class="alignleft ams-all"><label><input type="checkbox" name="all" value="1"> %s</label></div>', esc_html( $label ) );
	}

	/**
	 * Classes of the table.
	 */
	protected function get_table_classes(): array {
		return array_merge( parent::get_table_classes(), array( 'ams-results' ) );
	}

	/**
	 * The box before a row.
	 *
	 * @param array $row The row.
	 */
	protected function column_cb( $row ): string {
		/* translators: %s: a date. */
		$label = sprintf( __( 'Tick the result of %s', 'ai-maturity-scan' ), self::when( $row ) );
		return sprintf( '<input type="checkbox" name="ids[]" value="%s" aria-label="%s">', esc_attr( $row['id'] ), esc_attr( $label ) );
	}

	/**
	 * The first cell: when it came, what leads to the result, and what can be done with it.
	 *
	 * @param array $row The row.
	 */
	protected function column_received( array $row ): string {
		$open    = Result_Page::url( $row, $this->filter );
		$actions = array( 'view' => sprintf( '<a href="%s">%s</a>', esc_url( $open ), esc_html__( 'Open', 'ai-maturity-scan' ) ) );
		if ( self::may_delete() ) {
			$actions['delete'] = sprintf( '<a class="submitdelete" href="%s">%s</a>', esc_url( Deletion::url( $row, $this->filter ) ), esc_html__( 'Delete …', 'ai-maturity-scan' ) );
		}
		$link = sprintf( '<strong><a class="row-title" href="%s">%s</a></strong>', esc_url( $open ), esc_html( self::when( $row ) ) );
		// On a small screen the other columns are folded.
		$step = sprintf( '<div class="ams-small-screen">%s</div>', esc_html( Labels::step( (int) $row['step_low'], (int) $row['step_high'] ) ) );
		return $link . $step . $this->row_actions( $actions );
	}

	/**
	 * Any other cell.
	 *
	 * @param array  $row    The row.
	 * @param string $column Name of the column.
	 */
	protected function column_default( $row, $column ): string {
		switch ( $column ) {
			case 'step':
				return esc_html( Labels::step( (int) $row['step_low'], (int) $row['step_high'] ) );
			case 'source':
				return esc_html( $row['anonymous'] ? __( 'Anonymous', 'ai-maturity-scan' ) : $row['source'] );
			case 'added':
				return esc_html( self::added( $row ) );
		}
		return esc_html( Labels::options( $column )[ $row[ $column ] ] ?? __( 'Not known', 'ai-maturity-scan' ) );
	}

	/**
	 * When a result came, in the words of the reader's language. A day has no zone.
	 *
	 * @param array $row The row.
	 */
	public static function when( array $row ): string {
		$received = strtotime( $row['received'] . ' UTC' );
		return $row['anonymous']
			? wp_date( get_option( 'date_format' ), $received, new \DateTimeZone( 'UTC' ) )
			: wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $received );
	}

	/**
	 * What the page around the scan added, in one line.
	 *
	 * @param array $row The row.
	 */
	public static function added( array $row ): string {
		$added = array();
		foreach ( (array) json_decode( $row['additions'], true ) as $name => $value ) {
			$added[] = $name . ': ' . ( is_bool( $value ) ? wp_json_encode( $value ) : $value );
		}
		return implode( '; ', $added );
	}

	/**
	 * Whether the reader may delete results.
	 */
	private static function may_delete(): bool {
		return current_user_can( 'manage_options' );
	}
}
