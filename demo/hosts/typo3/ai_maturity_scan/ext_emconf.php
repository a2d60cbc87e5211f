<?php

// For TYPO3 13 without Composer. All others read composer.json.
$EM_CONF[$_EXTKEY] = [
    'title' => 'AI maturity scan',
    'description' => 'A content element with which a small firm finds its step on the AI maturity ladder.',
    'category' => 'plugin',
    'author' => 'The ai-maturity-scan authors',
    'state' => 'beta',
    'version' => '0.0.0',
    'constraints' => [
        'depends' => [
            'typo3' => '13.4.0-14.99.99',
            'fluid_styled_content' => '13.4.0-14.99.99',
        ],
        'conflicts' => [],
        'suggests' => [],
    ],
];
