<?php
/**
 * Takes part in the privacy tools of WordPress.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * A result has no name in it. The page around the scan may add one, with the event "scan-deliver": an e-mail address,
 * say. By that address a result can be found, handed over and deleted. Other results are found by the number
 * that the scan told the visitor, in the list of results.
 */
final class Privacy {
	private const GROUP = 'ai-maturity-scan';

	/**
	 * Names the exporter.
	 *
	 * @param array $exporters Those of others.
	 */
	public static function exporters( $exporters ): array {
		$exporters[ self::GROUP ] = array(
			'exporter_friendly_name' => __( 'AI maturity scan', 'ai-maturity-scan' ),
			'callback'               => array( self::class, 'export' ),
		);
		return $exporters;
	}

	/**
	 * Names the eraser.
	 *
	 * @param array $erasers Those of others.
	 */
	public static function erasers( $erasers ): array {
		$erasers[ self::GROUP ] = array(
			'eraser_friendly_name' => __( 'AI maturity scan', 'ai-maturity-scan' ),
			'callback'             => array( self::class, 'erase' ),
		);
		return $erasers;
	}

	/**
	 * The results with this address.
	 *
	 * @param string $email An e-mail address.
	 */
	public static function export( $email ): array {
		$data = array();
		foreach ( Store::with_email( (string) $email ) as $row ) {
			$fields = array(
				__( 'Received', 'ai-maturity-scan' ) => $row['received'] . ' UTC',
				__( 'From', 'ai-maturity-scan' )     => $row['source'],
				__( 'Added by the page', 'ai-maturity-scan' ) => $row['additions'],
				__( 'Campaign', 'ai-maturity-scan' ) => $row['campaign'],
				__( 'What the visitor agreed to', 'ai-maturity-scan' ) => Consent::plain( $row['consent'] ),
				__( 'Result', 'ai-maturity-scan' )   => (string) wp_json_encode( Event::of( $row )->data, JSON_UNESCAPED_SLASHES ),
			);
			$pairs  = array();
			foreach ( $fields as $name => $value ) {
				$pairs[] = array(
					'name'  => $name,
					// It is put into a page of HTML as it is.
					'value' => esc_html( $value ),
				);
			}
			$data[] = array(
				'group_id'    => self::GROUP,
				'group_label' => __( 'Results of the AI maturity scan', 'ai-maturity-scan' ),
				'item_id'     => self::GROUP . '-' . $row['id'],
				'data'        => $pairs,
			);
		}
		return array(
			'data' => $data,
			'done' => true,
		);
	}

	/**
	 * Deletes the results with this address.
	 *
	 * @param string $email An e-mail address.
	 */
	public static function erase( $email ): array {
		$ids = array();
		foreach ( Store::with_email( (string) $email ) as $row ) {
			$ids[] = (int) $row['id'];
		}
		return array(
			'items_removed'  => Store::delete( $ids ) > 0,
			'items_retained' => false,
			'messages'       => array(),
			'done'           => true,
		);
	}
}
