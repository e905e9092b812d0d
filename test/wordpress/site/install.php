<?php
/**
 * Installs WordPress with four users. Run once, before the server: `php install.php
 * WORDPRESS_FOLDER`. Prints WordPress's version.
 */
namespace Threadkeeper\Install;

use WP_Error;

define('WP_INSTALLING', true);
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/'];
(new \mysqli('localhost', 'root', '', null, 0, getenv('WORDPRESS_SOCKET')))->query('CREATE DATABASE wordpress');
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('MedTech Daily', 'admin', 'admin@example.test', true, '', 'admin-secret');
wp_delete_post(1, true);
switch_theme(getenv('WORDPRESS_THEME'));
add_user('editor', 'editor', 'Editor: MedTechNews.Uk');
add_user('author', 'author', 'Ada Author');
add_user('reader', 'subscriber', 'Noor Reader');
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
$GLOBALS['wp_rewrite']->init();
flush_rewrite_rules(false);
echo $GLOBALS['wp_version'];

function add_user(string $login, string $role, string $name): void
{
    $id = wp_insert_user([
        'user_login' => $login,
        'user_pass' => "$login-secret",
        'user_email' => "$login@example.test",
        'display_name' => $name,
        'role' => $role,
    ]);
    if ($id instanceof WP_Error) {
        fwrite(STDERR, $id->get_error_message());
        exit(1);
    }
}
