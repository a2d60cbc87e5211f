<?php
/**
 * Removes what is old, and in the end everything.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** The daily event and the end of the plugin. */
final class Cleaner {
	public const EVENT = 'ai_maturity_scan_purge';

	/**
	 * Plans the daily event.
	 */
	public static function plan(): void {
		if ( ! wp_next_scheduled( self::EVENT ) ) {
			wp_schedule_event( time() + HOUR_IN_SECONDS, 'daily', self::EVENT );
		}
	}

	/**
	 * Deletes results that were kept long enough, and yesterday's counts of requests with their key.
	 */
	public static function run(): void {
		Tables::heal();
		Store::purge();
		Contacts::purge();
		Consent::tidy();
		delete_option( Limiter::KEY );
		Limiter::forget();
		Network::sweep();
		Versions::bring_up_to_date();
		// Last: a slow server of others may use up the time that PHP has.
		Mail::run_daily();
		Webhook::run();
	}

	/**
	 * Ends the events.
	 *
	 * @param bool $everywhere Whether the plugin ends on all sites of a network.
	 */
	public static function stop( $everywhere = false ): void {
		$end = function (): void {
			wp_clear_scheduled_hook( self::EVENT );
			wp_clear_scheduled_hook( Limiter::EVENT );
			wp_clear_scheduled_hook( Mail::EVENT );
			wp_clear_scheduled_hook( Webhook::EVENT );
		};
		$everywhere ? Network::everywhere( $end ) : $end();
	}

	/**
	 * Removes everything, in a network from each of its sites, and of sites that are gone.
	 */
	public static function remove_everywhere(): void {
		Network::everywhere( array( self::class, 'remove_all' ) );
		if ( is_multisite() ) {
			Network::drop_orphans();
			Network::forget();
		}
		Versions::forget();
		Contracts::forget();
		// What people chose in the screen options of the list: of all users, whatever their values.
		foreach ( array( Results_Page::PER_PAGE, 'managetoplevel_page_ai-maturity-scancolumnshidden' ) as $choice ) {
			delete_metadata( 'user', 0, $choice, '', true );
		}
	}

	/**
	 * Removes tables, options and the events of one site.
	 */
	public static function remove_all(): void {
		self::stop();
		Tables::drop();
		Versions::forget_site();
		foreach ( array( Settings::OPTION, Catalogue::OPTION, Catalogue::PAST_IDS, Own_Figures::OPTION, Own_Figures::PAST_IDS, Public_Figures::OPTION, Consent::OPTION, Failures::OPTION, Limiter::KEY, Mail::OPTION, Webhook::OPTION, Tables::OPTION, Trouble::OPTION ) as $option ) {
			delete_option( $option );
		}
	}
}
