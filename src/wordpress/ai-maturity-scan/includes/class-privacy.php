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
 * that the scan told the visitor, in the list of results. Contact data is found by its address, too.
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
			$data[] = self::item( self::GROUP, __( 'Results of the AI maturity scan', 'ai-maturity-scan' ), $row['id'], $fields );
		}
		foreach ( Contacts::with_email( (string) $email ) as $row ) {
			$person = Contacts::person( $row );
			$fields = array(
				__( 'Day', 'ai-maturity-scan' )       => $row['day'],
				__( 'Name', 'ai-maturity-scan' )      => $person['name'],
				__( 'Telephone', 'ai-maturity-scan' ) => $person['phone'],
				__( 'E-mail', 'ai-maturity-scan' )    => $person['email'],
				__( 'Note', 'ai-maturity-scan' )      => $person['note'],
				__( 'What the visitor agreed to', 'ai-maturity-scan' ) => Consent::plain( $row['consent'] ),
				__( 'Confirmed', 'ai-maturity-scan' ) => $row['confirmed'] ? __( 'Yes', 'ai-maturity-scan' ) : __( 'No', 'ai-maturity-scan' ),
			);
			$data[] = self::item( self::GROUP . '-contact', __( 'Contact after the AI maturity scan', 'ai-maturity-scan' ), $row['id'], $fields );
		}
		return array(
			'data' => $data,
			'done' => true,
		);
	}

	/**
	 * One entry of what is handed over.
	 *
	 * @param string                $group  Id of its group.
	 * @param string                $label  Name of the group.
	 * @param string                $id     Of the row.
	 * @param array<string, string> $fields Value by name.
	 */
	private static function item( string $group, string $label, string $id, array $fields ): array {
		$pairs = array();
		foreach ( $fields as $name => $value ) {
			$pairs[] = array(
				'name'  => $name,
				// It is put into a page of HTML as it is.
				'value' => esc_html( $value ),
			);
		}
		return array(
			'group_id'    => $group,
			'group_label' => $label,
			'item_id'     => "$group-$id",
			'data'        => $pairs,
		);
	}

	/**
	 * Deletes the results and the contact data with this address.
	 *
	 * @param string $email An e-mail address.
	 */
	public static function erase( $email ): array {
		$results  = array_column( iterator_to_array( Store::with_email( (string) $email ), false ), 'id' );
		$contacts = array_column( iterator_to_array( Contacts::with_email( (string) $email ), false ), 'id' );
		return array(
			'items_removed'  => Store::delete( $results ) + Contacts::delete( $contacts ) > 0,
			'items_retained' => false,
			'messages'       => array(),
			'done'           => true,
		);
	}
}
