<?php
/**
 * The page with the results.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** A filter, pictures, files to take along, and a table. */
final class Results_Page {
	private const DELETE = 'ai_maturity_scan_delete';
	private const LENGTH = 20;

	/**
	 * Writes the page. WordPress has checked the capability.
	 */
	public static function show(): void {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Reading changes nothing; see Filter for the check.
		$asked  = wp_unslash( $_GET );
		$filter = Filter::from( $asked );
		$count  = Store::count( $filter );
		$pages  = max( 1, (int) ceil( $count / self::LENGTH ) );
		$page   = min( $pages, max( 1, absint( is_scalar( $asked['paged'] ?? 1 ) ? $asked['paged'] ?? 1 : 1 ) ) );
		echo '<div class="wrap"><h1>' . esc_html__( 'Results of the AI maturity scan', 'ai-maturity-scan' ) . '</h1>';
		self::notices( $asked );
		self::filters( $filter );
		Pictures::show( Figures::of( $filter ) );
		self::table( Store::page( $filter, $page, self::LENGTH ), $count );
		self::pages( $filter, $page, $pages );
		Export::links( $filter );
		echo '</div>';
	}

	/**
	 * What was done, or what is switched off.
	 *
	 * @param array $asked Parameters of the address.
	 */
	private static function notices( array $asked ): void {
		if ( isset( $asked['deleted'] ) && is_scalar( $asked['deleted'] ) ) {
			/* translators: %d: a number. */
			$sentence = sprintf( __( 'Results deleted: %d.', 'ai-maturity-scan' ), absint( $asked['deleted'] ) );
			echo '<div class="notice notice-success"><p>' . esc_html( $sentence ) . '</p></div>';
		}
		if ( ! Settings::get( 'store' ) ) {
			echo '<div class="notice notice-info"><p>' . esc_html__( 'Storing results is switched off, so no new ones come in. An administrator can switch it on in the settings.', 'ai-maturity-scan' ) . '</p></div>';
		}
	}

	/**
	 * The form that chooses what is shown.
	 *
	 * @param Filter $filter What was chosen.
	 */
	private static function filters( Filter $filter ): void {
		$any = array( '' => __( 'All', 'ai-maturity-scan' ) );
		echo '<form method="get" class="ams-filters"><input type="hidden" name="page" value="ai-maturity-scan">';
		$months = array(
			'from' => __( 'From month', 'ai-maturity-scan' ),
			'to'   => __( 'To month', 'ai-maturity-scan' ),
		);
		foreach ( $months as $name => $label ) {
			printf( '<label>%s <input type="month" name="%s" value="%s" placeholder="2026-11" pattern="\d{4}-\d{2}"></label> ', esc_html( $label ), esc_attr( $name ), esc_attr( $filter->$name ) );
		}
		$lists = array(
			'sector' => array( __( 'Sector', 'ai-maturity-scan' ), Labels::options( 'sector' ) ),
			'size'   => array( __( 'Size', 'ai-maturity-scan' ), Labels::options( 'size' ) ),
			'step'   => array( __( 'Step', 'ai-maturity-scan' ), Labels::steps() ),
		);
		foreach ( $lists as $name => list( $label, $options ) ) {
			// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Fields escapes.
			printf( '<label>%s <select name="%s">%s</select></label> ', esc_html( $label ), esc_attr( $name ), Fields::options( $any + $options, (string) ( $filter->$name ? $filter->$name : '' ) ) );
		}
		submit_button( __( 'Show', 'ai-maturity-scan' ), 'secondary', '', false );
		echo '</form>';
	}

	/**
	 * The rows; administrators can delete them.
	 *
	 * @param array[] $rows  Of this page.
	 * @param int     $count How many there are in all.
	 */
	private static function table( array $rows, int $count ): void {
		/* translators: %d: a number. */
		echo '<h2>' . esc_html( sprintf( __( 'Single results: %d', 'ai-maturity-scan' ), $count ) ) . '</h2>';
		if ( array() === $rows ) {
			echo '<p>' . esc_html__( 'There is nothing to show.', 'ai-maturity-scan' ) . '</p>';
			return;
		}
		$may_delete = current_user_can( 'manage_options' );
		if ( $may_delete ) {
			printf( '<form method="post" action="%s"><input type="hidden" name="action" value="%s">', esc_url( admin_url( 'admin-post.php' ) ), esc_attr( self::DELETE ) );
			wp_nonce_field( self::DELETE );
		}
		echo '<table class="wp-list-table widefat striped ams-results"><thead><tr>';
		$columns = array(
			__( 'Received', 'ai-maturity-scan' ),
			__( 'Step', 'ai-maturity-scan' ),
			__( 'Sector', 'ai-maturity-scan' ),
			__( 'Size', 'ai-maturity-scan' ),
			__( 'From', 'ai-maturity-scan' ),
			__( 'Added by the page', 'ai-maturity-scan' ),
		);
		echo $may_delete ? '<td class="check-column"></td>' : '';
		foreach ( $columns as $column ) {
			echo '<th scope="col">' . esc_html( $column ) . '</th>';
		}
		echo '</tr></thead><tbody>';
		foreach ( $rows as $row ) {
			self::row( $row, $may_delete );
		}
		echo '</tbody></table>';
		if ( $may_delete ) {
			submit_button( __( 'Delete the ticked results', 'ai-maturity-scan' ), 'delete' );
			echo '</form>';
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
		$when     = $is_day
			? wp_date( get_option( 'date_format' ), $received, new \DateTimeZone( 'UTC' ) )
			: wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $received );
		$added    = array();
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
		echo '<td>' . esc_html( $when ) . '</td>';
		foreach ( $cells as $cell ) {
			echo '<td>' . esc_html( $cell ) . '</td>';
		}
		echo '</tr>';
	}

	/**
	 * Links to the other pages.
	 *
	 * @param Filter $filter What is shown.
	 * @param int    $page   Number of this page.
	 * @param int    $pages  How many there are.
	 */
	private static function pages( Filter $filter, int $page, int $pages ): void {
		$links = paginate_links(
			array(
				'base'      => Menu::url( 'results', $filter->query() ) . '%_%',
				'format'    => '&paged=%#%',
				'current'   => $page,
				'total'     => $pages,
				'prev_text' => __( 'Previous', 'ai-maturity-scan' ),
				'next_text' => __( 'Next', 'ai-maturity-scan' ),
			)
		);
		if ( $links ) {
			echo '<nav class="ams-pages" aria-label="' . esc_attr__( 'Pages of results', 'ai-maturity-scan' ) . '">' . wp_kses_post( $links ) . '</nav>';
		}
	}

	/**
	 * Deletes the ticked results, and goes back to the page.
	 */
	public static function handle_delete(): void {
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You may not delete results.', 'ai-maturity-scan' ), '', array( 'response' => 403 ) );
		}
		check_admin_referer( self::DELETE );
		$deleted = Store::delete( array_map( 'absint', (array) wp_unslash( $_POST['ids'] ?? array() ) ) );
		wp_safe_redirect( Menu::url( 'results', array( 'deleted' => $deleted ) ) );
		exit;
	}
}
