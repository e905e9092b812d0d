<?php
/**
 * Publishes article.html with the comments of comments.json, through WordPress's own functions:
 * `php add-article.php WORDPRESS_FOLDER`. Prints {post, path, comments}, where `comments` maps the
 * keys of comments.json to the ids that WordPress gave.
 */
namespace Threadkeeper\AddArticle;

$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/'];
require $argv[1] . '/wp-load.php';

$editor = get_user_by('login', 'editor')->ID;
// Both functions expect input as a form sends it, with slashes before quotes.
$post = wp_insert_post(wp_slash([
    'post_title' => 'One alarm centre for home monitoring',
    'post_content' => file_get_contents(__DIR__ . '/article.html'),
    'post_status' => 'publish',
    'post_author' => $editor,
    'post_date' => '2026-03-01 18:00:00',
    'comment_status' => 'open',
]));
$ids = [];
foreach (json_decode(file_get_contents(__DIR__ . '/comments.json'), true) as $comment) {
    $ids[$comment['key']] = wp_insert_comment(wp_slash([
        'comment_post_ID' => $post,
        'comment_author' => $comment['author'],
        'comment_author_email' => 'someone@example.test',
        'comment_author_url' => $comment['authorUrl'] ?? '',
        'comment_author_IP' => '127.0.0.1',
        'comment_content' => $comment['content'],
        'comment_date' => $comment['at'],
        'comment_date_gmt' => $comment['at'],
        'comment_parent' => isset($comment['parent']) ? $ids[$comment['parent']] : 0,
        'comment_approved' => $comment['approved'] ?? '1',
        'user_id' => ($comment['user'] ?? '') === 'editor' ? $editor : 0,
    ]));
}
// WordPress answers 0 or false instead of throwing: half an article would make tests hard to read.
if (in_array(0, [$post, ...array_map('intval', array_values($ids))], true)) {
    fwrite(STDERR, 'WordPress refused the article or one of its comments.');
    exit(1);
}
echo json_encode([
    'post' => $post,
    'path' => parse_url(get_permalink($post), PHP_URL_PATH),
    'comments' => $ids,
]);
