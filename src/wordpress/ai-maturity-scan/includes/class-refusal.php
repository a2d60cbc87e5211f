<?php
/**
 * Why a delivery is not taken.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * The code is the HTTP status. The scan in the browser tries again after 429 and 5xx, and gives up at any other 4xx:
 * so what can never be good must not be a 5xx, and what may pass must not be another 4xx.
 */
final class Refusal extends \Exception {
	/**
	 * Seconds after which the same may be tried again; 0 if that is not known.
	 *
	 * @var int
	 */
	public int $wait;

	/**
	 * A refusal.
	 *
	 * @param int    $status  HTTP status.
	 * @param string $message For whoever looks into it; not shown to visitors.
	 * @param int    $wait    Seconds after which the same may be tried again; 0 if that is not known.
	 */
	public function __construct( int $status, string $message, int $wait = 0 ) {
		parent::__construct( $message, $status );
		$this->wait = $wait;
	}
}
