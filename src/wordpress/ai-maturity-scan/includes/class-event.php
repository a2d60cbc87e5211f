<?php
/**
 * A stored result as the CloudEvent that it came in.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** What files, the interface for programs and the webhook hand on. The commands of the package read it as it is. */
final class Event {
	/** What the site adds to an event. */
	public const OWN = array( 'received', 'unchecked', 'consent', 'campaign' );

	/**
	 * The event. Attributes that the site has added: "received", "unchecked" (names of the parts that nobody has computed
	 * again here), "consent" and "campaign".
	 *
	 * @param array $row A whole row of the table.
	 */
	public static function of( array $row ): \stdClass {
		// Rows of earlier versions of the plugin have all in one.
		list( $result, $unchecked ) = Parts::split( json_decode( $row['result'] ) );

		$unchecked = isset( $row['unchecked'] ) ? json_decode( $row['unchecked'] ) : $unchecked;
		$version   = (int) $result->schemaVersion;
		$own       = array(
			'received'  => $row['anonymous'] ? substr( $row['received'], 0, 10 ) : str_replace( ' ', 'T', $row['received'] ) . 'Z',
			'unchecked' => implode( ' ', array_keys( (array) $unchecked ) ),
			'consent'   => $row['consent'] ?? '',
			'campaign'  => $row['campaign'] ?? '',
		);
		$event     = array(
			'specversion'     => '1.0',
			'type'            => sprintf( $row['anonymous'] ? Envelope::ANONYMOUS_TYPE : Envelope::RESULT_TYPE, $version ),
			'source'          => $row['source'],
			'id'              => $result->id,
			'time'            => $result->completedAt,
			'datacontenttype' => 'application/json',
			'dataschema'      => sprintf( Envelope::RESULT_SCHEMA, $version ),
		);
		// What the site says stands before what a page has added under the same name. Of these two, a page can say nothing.
		$additions = array_diff_key( (array) json_decode( $row['additions'], true ), array_flip( array( 'unchecked', 'consent' ) ) );
		return (object) ( $event + array_filter( $own, 'strlen' ) + $additions + array( 'data' => (object) ( (array) $result + (array) $unchecked ) ) );
	}

	/**
	 * The event in one line.
	 *
	 * @param array $row A whole row of the table.
	 */
	public static function line( array $row ): string {
		return (string) wp_json_encode( self::of( $row ), JSON_UNESCAPED_SLASHES );
	}
}
