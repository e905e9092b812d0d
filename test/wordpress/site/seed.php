<?php
/**
 * Installs WordPress and fills it through WordPress's own functions. Run once, before the server:
 * `php seed.php WORDPRESS_FOLDER`. Prints {version, articlePath, otherArticlePath, comments}, where
 * `comments` maps the keys of comments.json to the ids that WordPress gave.
 */
namespace Threadkeeper\Seed;

use WP_Error;

define('WP_INSTALLING', true);
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/'];
(new \mysqli('localhost', 'root', '', null, 0, getenv('WORDPRESS_SOCKET')))->query('CREATE DATABASE wordpress');
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('MedTech Daily', 'admin', 'admin@example.test', true, '', 'admin-secret');
wp_delete_post(1, true);
switch_theme(getenv('WORDPRESS_THEME'));
$users = [
    'admin' => get_user_by('login', 'admin')->ID,
    'editor' => add_user('editor', 'editor', 'Editor: MedTechNews.Uk'),
    'reader' => add_user('reader', 'subscriber', 'Reader'),
];
foreach (
    [
        'permalink_structure' => '/%postname%/',
        'thread_comments' => 1,
        'thread_comments_depth' => 5,
        'comment_moderation' => 0,
        'comment_previously_approved' => 0,
    ] as $option => $value
) {
    update_option($option, $value);
}
$articles = [
    'main' => add_article('One alarm centre for home monitoring', 'article.html', $users['editor']),
    'other' => add_article('Infusion sets get a readable label', 'other-article.html', $users['editor']),
];
$comments = [];
foreach (json_decode(file_get_contents(__DIR__ . '/comments.json'), true) as $comment) {
    $comments[$comment['key']] = add_comment($comment, $articles, $users, $comments);
}
$GLOBALS['wp_rewrite']->init();
flush_rewrite_rules(false);

$path = fn($id) => parse_url(get_permalink($id), PHP_URL_PATH);
echo json_encode([
    'version' => $GLOBALS['wp_version'],
    'articlePath' => $path($articles['main']),
    'otherArticlePath' => $path($articles['other']),
    'comments' => $comments,
]);

function add_user(string $login, string $role, string $name): int
{
    return must(wp_insert_user([
        'user_login' => $login,
        'user_pass' => "$login-secret",
        'user_email' => "$login@example.test",
        'display_name' => $name,
        'role' => $role,
    ]));
}

function add_article(string $title, string $file, int $author): int
{
    return must(wp_insert_post([
        'post_title' => $title,
        'post_content' => file_get_contents(__DIR__ . "/$file"),
        'post_status' => 'publish',
        'post_author' => $author,
        'post_date' => '2026-03-01 18:00:00',
        'comment_status' => 'open',
    ], true));
}

function add_comment(array $comment, array $articles, array $users, array $earlier): int
{
    return must(wp_insert_comment([
        'comment_post_ID' => $articles[$comment['article'] ?? 'main'],
        'comment_author' => $comment['author'],
        'comment_author_email' => 'someone@example.test',
        'comment_author_url' => $comment['authorUrl'] ?? '',
        'comment_author_IP' => '127.0.0.1',
        'comment_content' => $comment['content'],
        'comment_date' => $comment['at'],
        'comment_date_gmt' => $comment['at'],
        'comment_parent' => isset($comment['parent']) ? $earlier[$comment['parent']] : 0,
        'comment_approved' => $comment['approved'] ?? '1',
        'user_id' => isset($comment['user']) ? $users[$comment['user']] : 0,
    ]));
}

/** WordPress answers failures instead of throwing: half a site would make tests hard to read. */
function must(int|false|WP_Error $id): int
{
    if (is_int($id) && $id > 0) {
        return $id;
    }
    fwrite(STDERR, is_wp_error($id) ? $id->get_error_message() : 'WordPress refused a record.');
    exit(1);
}
