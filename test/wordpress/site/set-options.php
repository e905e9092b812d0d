<?php
/** Changes settings of the site: `php set-options.php WORDPRESS_FOLDER '{"page_comments":1}'`. */
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/'];
require $argv[1] . '/wp-load.php';
foreach (json_decode($argv[2], true) as $option => $value) {
    update_option($option, $value);
}
