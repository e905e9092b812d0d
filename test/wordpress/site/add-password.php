<?php
/**
 * Makes an application password, as a person does in their profile: `php add-password.php
 * WORDPRESS_FOLDER LOGIN`. Prints it as WordPress shows it once: in groups of four.
 */
namespace Threadkeeper\AddPassword;

$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/'];
require $argv[1] . '/wp-load.php';

$user = get_user_by('login', $argv[2])->ID;
[$password] = \WP_Application_Passwords::create_new_application_password($user, ['name' => uniqid('Threadkeeper ')]);
echo \WP_Application_Passwords::chunk_password($password);
