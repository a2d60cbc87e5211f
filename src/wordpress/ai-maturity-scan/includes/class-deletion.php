<?php
/**
 * Deletes results, after a question.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** The list leads to the question, and the question to handle(). */
final class Deletion {
	private const ACTION = 'ai_maturity_scan_delete';

	/** Name of the bulk action that leads to the question. */
	public const ASK = 'ask_delete';

	/** Secret of forms with a list, as WordPress names it. */
	private const LIST_NONCE = 'bulk-results';

	/**
	 * Address of the question for one result.
	 *
	 * @param array  $row    Its row.
	 * @param Filter $filter What was shown, to come back to.
	 */
	public static function url( array $row, Filter $filter ): string {
		$query = array(
			'action' => self::ASK,
			'ids'    => $row['id'],
		);
		return wp_nonce_url( Menu::url( 'results', $query + $filter->query() ), self::LIST_NONCE );
	}

	/**
	 * Asks, if that is what was chosen.
	 *
	 * @param array  $sent   Unslashed values of the form or the address, by name.
	 * @param Filter $filter What was shown.
	 * @return bool Whether there is a question, in place of the page.
	 */
	public static function ask( array $sent, Filter $filter ): bool {
		$is_asked = in_array( self::ASK, array( $sent['action'] ?? '', $sent['action2'] ?? '' ), true );
		if ( ! $is_asked || ! current_user_can( 'manage_options' ) ) {
			return false;
		}
		check_admin_referer( self::LIST_NONCE );
		$is_all = isset( $sent['all'] );
		$ids    = $is_all ? array() : self::ids( $sent );
		$count  = $is_all ? Store::count( $filter ) : count( $ids );
		if ( 0 === $count ) {
			self::say( __( 'You ticked no result, so nothing was deleted.', 'ai-maturity-scan' ), 'warning' );
			return false;
		}
		/* translators: %d: a number. */
		echo '<h1>' . esc_html( sprintf( __( 'Delete for good? Results: %d', 'ai-maturity-scan' ), $count ) ) . '</h1>';
		echo '<p>' . esc_html__( 'They cannot be brought back. Download them first if you may need them.', 'ai-maturity-scan' ) . '</p>';
		printf( '<form method="post" action="%s" class="ams-question">', esc_url( admin_url( 'admin-post.php' ) ) );
		wp_nonce_field( self::ACTION );
		// In one field: PHP takes so many fields of a form only.
		$hidden = array(
			'action' => self::ACTION,
			'count'  => $count,
			'ids'    => implode( ',', $ids ),
		) + ( $is_all ? array( 'all' => 1 ) : array() ) + $filter->query();
		foreach ( $hidden as $name => $value ) {
			printf( '<input type="hidden" name="%s" value="%s">', esc_attr( $name ), esc_attr( (string) $value ) );
		}
		submit_button( __( 'Delete', 'ai-maturity-scan' ), 'primary', 'delete', false );
		printf( ' <a class="button" href="%s">%s</a></form>', esc_url( Menu::url( 'results', $filter->query() ) ), esc_html__( 'Keep them', 'ai-maturity-scan' ) );
		return true;
	}

	/**
	 * Deletes what was agreed to, and goes back to the page.
	 */
	public static function handle(): void {
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You may not delete results.', 'ai-maturity-scan' ), '', array( 'response' => 403 ) );
		}
		check_admin_referer( self::ACTION );
		$sent    = wp_unslash( $_POST );
		$filter  = Filter::from( $sent );
		$is_all  = isset( $sent['all'] );
		$agreed  = absint( is_scalar( $sent['count'] ?? 0 ) ? $sent['count'] ?? 0 : 0 );
		$changed = $is_all && Store::count( $filter ) !== $agreed;
		// New ones may have come in since the question: nobody agreed to those.
		$deleted = $changed ? 0 : ( $is_all ? Store::delete_chosen( $filter ) : Store::delete( self::ids( $sent ) ) );
		$told    = $changed ? array( 'changed' => 1 ) : array(
			'deleted' => $deleted,
			'agreed'  => $agreed,
		);
		wp_safe_redirect( Menu::url( 'results', $told + ( $is_all && ! $changed ? array() : $filter->query() ) ) );
		exit;
	}

	/**
	 * Says what was done.
	 *
	 * @param array $asked Parameters of the address.
	 */
	public static function notice( array $asked ): void {
		if ( isset( $asked['changed'] ) ) {
			self::say( __( 'Nothing was deleted, since other results have come in or gone in the meantime. Please look once more.', 'ai-maturity-scan' ), 'warning' );
		}
		if ( ! isset( $asked['deleted'] ) || ! is_scalar( $asked['deleted'] ) ) {
			return;
		}
		$deleted = absint( $asked['deleted'] );
		$agreed  = absint( is_scalar( $asked['agreed'] ?? 0 ) ? $asked['agreed'] ?? 0 : 0 );
		if ( 0 === $deleted ) {
			self::say( __( 'Nothing was deleted: these results were no longer there.', 'ai-maturity-scan' ), 'warning' );
			return;
		}
		/* translators: %d: a number. */
		$sentence = sprintf( __( 'Results deleted: %d.', 'ai-maturity-scan' ), $deleted );
		if ( $deleted < $agreed ) {
			$sentence .= ' ' . __( 'The others were no longer there.', 'ai-maturity-scan' );
		}
		self::say( $sentence, 'success' );
	}

	/**
	 * The ticked ids: a list, or a text with commas.
	 *
	 * @param array $sent Unslashed values of a form, by name.
	 * @return int[]
	 */
	private static function ids( array $sent ): array {
		$given = $sent['ids'] ?? array();
		$ids   = array_filter( is_string( $given ) ? explode( ',', $given ) : (array) $given, 'is_scalar' );
		return array_values( array_unique( array_filter( array_map( 'absint', $ids ) ) ) );
	}

	/**
	 * A message above the page.
	 *
	 * @param string $sentence A sentence.
	 * @param string $type     "success" or "warning".
	 */
	private static function say( string $sentence, string $type ): void {
		printf( '<div class="notice notice-%s ams-done"><p>%s</p></div>', esc_attr( $type ), esc_html( $sentence ) );
	}
}
