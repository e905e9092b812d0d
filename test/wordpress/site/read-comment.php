<?php
/**
 * What the database says of a comment, past REST API and caches: `php read-comment.php
 * WORDPRESS_FOLDER ID`. Prints {status, content}; status is "1", "0", "spam" or "trash".
 */
namespace Threadkeeper\ReadComment;

$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/'];
require $argv[1] . '/wp-load.php';

global $wpdb;
$row = $wpdb->get_row($wpdb->prepare(
    "SELECT comment_approved AS status, comment_content AS content FROM $wpdb->comments WHERE comment_ID = %d",
    $argv[2]
));
echo json_encode($row);
