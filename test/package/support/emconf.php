<?php
/** Prints what the ext_emconf.php of argument 1 declares, as JSON. */
$_EXTKEY = 'ai_maturity_scan';
require $argv[1];
echo json_encode( $EM_CONF[ $_EXTKEY ] );
