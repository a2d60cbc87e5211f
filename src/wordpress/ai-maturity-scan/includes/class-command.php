<?php
/**
 * Commands for the command line of WordPress.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * Works on the results of the AI maturity scan.
 *
 * WP-CLI shows the comments of the methods as help. Whoever may run it may do anything on the site.
 */
final class Command {
	/**
	 * Makes the commands known.
	 */
	public static function register(): void {
		\WP_CLI::add_command( 'ai-maturity-scan', self::class );
	}

	/**
	 * Writes results as a file to the standard output.
	 *
	 * ## OPTIONS
	 *
	 * [--form=<form>]
	 * : jsonl (a CloudEvent on each line), csv (ids, for programs) or words (for a spreadsheet).
	 * ---
	 * default: jsonl
	 * ---
	 *
	 * [--from=<month>]
	 * : The first month, such as 2026-11.
	 *
	 * [--to=<month>]
	 * : The last month.
	 *
	 * [--sector=<id>]
	 * : Id of a sector, such as trade.
	 *
	 * [--size=<id>]
	 * : Id of a size, such as 2-9.
	 *
	 * [--step=<number>]
	 * : A step that firms stand on, or may stand on.
	 *
	 * [--campaign=<name>]
	 * : Name of a campaign.
	 *
	 * ## EXAMPLES
	 *
	 *     wp ai-maturity-scan export --from=2026-01 > results.ndjson
	 *
	 * @param string[]              $words   Not needed.
	 * @param array<string, string> $options What was chosen.
	 */
	public function export( $words, $options ): void {
		$form = (string) ( $options['form'] ?? 'jsonl' );
		if ( ! Export::has( $form ) ) {
			\WP_CLI::error( "There is no form \"$form\": choose jsonl, csv or words." );
		}
		Export::write( $form, self::filter( $options ) );
	}

	/**
	 * Takes results from a file that "export" has written. Each is checked and computed again; its day is kept.
	 *
	 * ## OPTIONS
	 *
	 * <file>
	 * : JSON Lines, a CloudEvent on each line.
	 *
	 * @param string[] $words The file.
	 */
	public function import( $words ): void {
		$file = is_readable( $words[0] ) ? fopen( $words[0], 'r' ) : false; // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fopen -- A file of any length, a line at a time.
		if ( false === $file ) {
			\WP_CLI::error( "Cannot read {$words[0]}." );
			return;
		}
		$counts = array_fill_keys( array( 'new', 'known', 'refused' ), 0 );
		for ( $number = 1, $line = fgets( $file ); false !== $line; $number++, $line = fgets( $file ) ) {
			if ( '' === trim( $line ) ) {
				continue;
			}
			try {
				++$counts[ Import::take( $line ) ? 'new' : 'known' ];
			} catch ( Refusal $refusal ) {
				++$counts['refused'];
				\WP_CLI::warning( "Line $number: " . html_entity_decode( $refusal->getMessage(), ENT_QUOTES ) );
			}
		}
		fclose( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fclose -- As above.
		\WP_CLI::log( "New: {$counts['new']}. There before: {$counts['known']}. Refused: {$counts['refused']}." );
		if ( $counts['refused'] > 0 ) {
			\WP_CLI::halt( 1 );
		}
	}

	/**
	 * Deletes results by the number that the scan told the visitor, or by an e-mail address that a page has added.
	 *
	 * ## OPTIONS
	 *
	 * [<number>...]
	 * : Numbers of results.
	 *
	 * [--email=<address>]
	 * : An e-mail address.
	 *
	 * [--yes]
	 * : Do not ask.
	 *
	 * @param string[]              $words   Numbers.
	 * @param array<string, string> $options What was chosen.
	 */
	public function erase( $words, $options ): void {
		$ids = array();
		foreach ( $words as $number ) {
			$filter = Filter::from( array( 'id' => (string) $number ) );
			// An empty one, as of a variable that is not set, would stand for all results.
			if ( '' !== $filter->id ) {
				$ids = array_merge( $ids, array_column( Store::page( $filter, 1, 1 ), 'id' ) );
			}
		}
		foreach ( isset( $options['email'] ) ? Store::with_email( (string) $options['email'] ) : array() as $row ) {
			$ids[] = $row['id'];
		}
		$ids = array_values( array_unique( $ids ) );
		if ( array() === $ids ) {
			\WP_CLI::error( 'There is no such result.' );
		}
		\WP_CLI::confirm( sprintf( 'Delete for good? Results: %d', count( $ids ) ), $options );
		\WP_CLI::success( sprintf( 'Results deleted: %d.', Store::delete( $ids ) ) );
	}

	/**
	 * Deletes results that are older than the settings say, as the daily event does.
	 */
	public function purge(): void {
		\WP_CLI::success( sprintf( 'Results deleted: %d. Contact requests deleted: %d.', Store::purge(), Contacts::purge() ) );
	}

	/**
	 * Shows how many results there are, and how many firms stand on each step. No number shows a group of fewer than five.
	 *
	 * ## OPTIONS
	 *
	 * [--from=<month>]
	 * : The first month, such as 2026-11.
	 *
	 * [--to=<month>]
	 * : The last month.
	 *
	 * [--campaign=<name>]
	 * : Name of a campaign.
	 *
	 * [--format=<format>]
	 * : table, csv, json or yaml.
	 * ---
	 * default: table
	 * ---
	 *
	 * @param string[]              $words   Not needed.
	 * @param array<string, string> $options What was chosen.
	 */
	public function stats( $words, $options ): void {
		$rows = array();
		foreach ( Figures::of( self::filter( $options ) )->summary() as $what => $count ) {
			$rows[] = array(
				'what'  => $what,
				'firms' => $count ?? '-',
			);
		}
		\WP_CLI\Utils\format_items( $options['format'] ?? 'table', $rows, array( 'what', 'firms' ) );
	}

	/**
	 * The filter that was chosen. What is none is an error: else a slip would show or write all results.
	 *
	 * @param array<string, string> $options What was chosen.
	 */
	private static function filter( array $options ): Filter {
		$filter = Filter::from( $options );
		foreach ( get_object_vars( $filter ) as $name => $value ) {
			if ( isset( $options[ $name ] ) && (string) $options[ $name ] !== (string) $value ) {
				\WP_CLI::error( "\"{$options[ $name ]}\" is no good value of --$name." );
			}
		}
		return $filter;
	}
}
