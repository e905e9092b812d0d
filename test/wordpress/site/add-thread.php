<?php
/**
 * Publishes an article with COUNT nested comments, a fifth of them nobody's replies:
 * `php add-thread.php WORDPRESS_FOLDER COUNT`. Prints {post, path, comments: [{id, parent, author,
 * text}]} as the database then has them.
 */
namespace Threadkeeper\AddThread;

$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/'];
require $argv[1] . '/wp-load.php';

$count = (int) $argv[2];
$depth = (int) get_option('thread_comments_depth');
$editor = get_user_by('login', 'editor')->ID;
$post = wp_insert_post(wp_slash([
    'post_title' => 'A thread of ' . $count,
    'post_content' => '<p>Everybody had something to say about the alarm centre.</p>',
    'post_status' => 'publish',
    'post_author' => $editor,
    'post_date' => '2026-03-01 18:00:00',
    'comment_status' => 'open',
]));
$topics = ['the rota', 'the screens', 'the number on the hub', 'the night shift', 'the letter'];
$GLOBALS['wpdb']->query('START TRANSACTION');
$path = [];
for ($at = 0; $at < $count; $at++) {
    // Up and down between the top and the deepest level, the same in every run.
    $level = $at % 5 === 0 ? 0 : min(count($path), $depth - 1, 1 + ($at * 7) % 5);
    $isEditor = $at % 50 === 11;
    $id = wp_insert_comment(wp_slash([
        'comment_post_ID' => $post,
        'comment_author' => $isEditor ? 'Editor: MedTechNews.Uk' : "Reader $at",
        'comment_author_email' => "reader$at@example.test",
        'comment_content' => $isEditor
            ? "We have asked about remark $at.\n\nThank you to our Sponsor Esdebe"
            : "Remark $at is about {$topics[$at % 5]}, and so was the one before.",
        'comment_date' => $date = gmdate('Y-m-d H:i:s', 1772400000 + 60 * $at),
        'comment_date_gmt' => $date,
        'comment_parent' => $level === 0 ? 0 : $path[$level - 1],
        'comment_approved' => '1',
        'user_id' => $isEditor ? $editor : 0,
    ]));
    $path = [...array_slice($path, 0, $level), $id];
}
wp_update_comment_count_now($post);
$GLOBALS['wpdb']->query('COMMIT');
$rows = get_comments(['post_id' => $post, 'status' => 'approve', 'orderby' => 'comment_ID', 'order' => 'ASC']);
if (count($rows) !== $count) {
    fwrite(STDERR, 'WordPress keeps ' . count($rows) . " comments instead of $count.");
    exit(1);
}
echo json_encode([
    'post' => $post,
    'path' => parse_url(get_permalink($post), PHP_URL_PATH),
    'comments' => array_map(fn($row) => [
        'id' => (int) $row->comment_ID,
        'parent' => (int) $row->comment_parent,
        'author' => $row->comment_author,
        'text' => $row->comment_content,
    ], $rows),
]);
