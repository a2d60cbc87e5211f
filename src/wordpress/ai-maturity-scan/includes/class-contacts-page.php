<?php
/**
 * The page with those who asked for contact.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** For whoever may see results; only administrators delete. */
final class Contacts_Page {
	public const ACTION = 'ai_maturity_scan_contacts';

	private const LENGTH = 100;

	/**
	 * Writes the page.
	 */
	public static function show(): void {
		// phpcs:disable WordPress.Security.NonceVerification -- Nothing is changed.
		$page    = max( 1, absint( is_scalar( $_GET['paged'] ?? 1 ) ? $_GET['paged'] ?? 1 : 1 ) );
		$deleted = is_scalar( $_GET['deleted'] ?? null ) ? absint( $_GET['deleted'] ) : null;
		// phpcs:enable
		$waiting = Contacts::count( false );
		echo '<div class="wrap ams"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
		if ( null !== $deleted ) {
			/* translators: %d: a number. */
			$told = 0 === $deleted ? __( 'Nothing was ticked, so nothing was deleted.', 'ai-maturity-scan' ) : sprintf( __( 'Deleted: %d.', 'ai-maturity-scan' ), $deleted );
			printf( '<div class="notice notice-%s ams-done"><p>%s</p></div>', 0 === $deleted ? 'warning' : 'success', esc_html( $told ) );
		}
		echo '<p>' . esc_html__( 'These visitors asked for a call, or have confirmed that you may write to them. They are kept apart from results: nothing here tells which result is whose.', 'ai-maturity-scan' ) . '</p>';
		if ( ! Settings::get( 'contact' ) ) {
			echo '<p>' . esc_html__( 'Contact is switched off in the settings, so no page offers it.', 'ai-maturity-scan' ) . '</p>';
		}
		if ( $waiting > 0 ) {
			/* translators: 1: a number, 2: a number of days. */
			echo '<p>' . esc_html( sprintf( __( 'Addresses that wait for a confirmation: %1$d. They are not shown, and deleted after %2$d days.', 'ai-maturity-scan' ), $waiting, Contacts::DAYS_TO_CONFIRM ) ) . '</p>';
		}
		self::form( Contacts::page( $page, self::LENGTH ) );
		self::pages( $page );
		echo '</div>';
	}

	/**
	 * The table, in a form to delete by.
	 *
	 * @param array[] $rows Rows.
	 */
	private static function form( array $rows ): void {
		if ( array() === $rows ) {
			echo '<p><strong>' . esc_html__( 'Nobody has asked for contact yet.', 'ai-maturity-scan' ) . '</strong></p>';
			return;
		}
		$may   = current_user_can( 'manage_options' );
		$heads = array( __( 'Name', 'ai-maturity-scan' ), __( 'What', 'ai-maturity-scan' ), __( 'Telephone', 'ai-maturity-scan' ), __( 'E-mail', 'ai-maturity-scan' ), __( 'Note', 'ai-maturity-scan' ), __( 'Language', 'ai-maturity-scan' ), __( 'Day', 'ai-maturity-scan' ) );
		printf( '<form method="post" action="%s"><input type="hidden" name="action" value="%s">', esc_url( admin_url( 'admin-post.php' ) ), esc_attr( self::ACTION ) );
		wp_nonce_field( self::ACTION );
		echo '<table class="widefat striped ams-wide ams-contacts"><thead><tr>';
		foreach ( $heads as $head ) {
			echo '<th scope="col">' . esc_html( $head ) . '</th>';
		}
		echo '</tr></thead><tbody>';
		foreach ( $rows as $row ) {
			self::row( $row, $heads, $may );
		}
		echo '</tbody></table>';
		if ( $may ) {
			submit_button( __( 'Delete the ticked ones', 'ai-maturity-scan' ), 'secondary', 'delete', true );
		}
		echo '</form>';
	}

	/**
	 * One row.
	 *
	 * @param array    $row   The row.
	 * @param string[] $heads What stands above its cells.
	 * @param bool     $may   Whether the reader may delete it.
	 */
	private static function row( array $row, array $heads, bool $may ): void {
		$person = Contacts::person( $row );
		$name   = '' === $person['name'] ? $person['email'] : $person['name'];
		$tick   = $may ? sprintf( '<input type="checkbox" name="ids[]" value="%s"> ', esc_attr( $row['id'] ) ) : '';
		$cells  = array(
			Contact_Request::CALL === $row['kind'] ? __( 'Call', 'ai-maturity-scan' ) : __( 'May be written to', 'ai-maturity-scan' ),
			$person['phone'],
			$person['email'],
			$person['note'],
			Settings::LANGUAGES[ $row['language'] ] ?? $row['language'],
			wp_date( get_option( 'date_format' ), (int) strtotime( $row['day'] . ' UTC' ), new \DateTimeZone( 'UTC' ) ),
		);
		printf( '<tr><th scope="row"><label>%s%s</label></th>', $tick, esc_html( $name ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped above.
		foreach ( $cells as $index => $cell ) {
			// A number keeps its order on a page that is read from right to left.
			$content = '' === (string) $cell ? '' : sprintf( '<bdi%s>%s</bdi>', in_array( $cell, array( $person['phone'], $person['email'] ), true ) ? ' dir="ltr"' : '', esc_html( (string) $cell ) );
			printf( '<td data-colname="%s">%s</td>', esc_attr( $heads[ $index + 1 ] ), $content ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped above.
		}
		echo '</tr>';
	}

	/**
	 * Links to other pages, if there are any.
	 *
	 * @param int $page The one that is shown.
	 */
	private static function pages( int $page ): void {
		$links = paginate_links(
			array(
				'base'    => Menu::url( 'contacts' ) . '%_%',
				'format'  => '&paged=%#%',
				'current' => $page,
				'total'   => (int) ceil( Contacts::count( true ) / self::LENGTH ),
			)
		);
		echo null === $links ? '' : '<p>' . wp_kses_post( $links ) . '</p>';
	}

	/**
	 * Deletes what was ticked, and goes back to the page.
	 */
	public static function handle(): void {
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You may not delete this.', 'ai-maturity-scan' ), '', array( 'response' => 403 ) );
		}
		check_admin_referer( self::ACTION );
		$ids = array_map( 'absint', array_filter( (array) wp_unslash( $_POST['ids'] ?? array() ), 'is_scalar' ) ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Numbers.
		wp_safe_redirect( Menu::url( 'contacts', array( 'deleted' => Contacts::delete( $ids ) ) ) );
		exit;
	}
}
