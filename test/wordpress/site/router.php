<?php
/**
 * What a web server's rewrite rules do for WordPress, for PHP's built-in server: files are served
 * as they are, folders by their index.php, and every other address is WordPress's own. Each request
 * becomes a line of WORDPRESS_REQUESTS.
 */
file_put_contents(
    getenv('WORDPRESS_REQUESTS'),
    "{$_SERVER['REQUEST_METHOD']} {$_SERVER['REQUEST_URI']}\n",
    FILE_APPEND | LOCK_EX,
);
$root = rtrim($_SERVER['DOCUMENT_ROOT'], '/');
$path = rawurldecode((string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
if (str_contains($path, '..')) {
    http_response_code(400);
    return true;
}
if ($path !== '/' && is_dir($root . $path)) {
    if (!str_ends_with($path, '/')) {
        header("Location: $path/", true, 301);
        return true;
    }
    $script = is_file("$root{$path}index.php") ? "{$path}index.php" : '/index.php';
} elseif (is_file($root . $path)) {
    return false;
} else {
    $script = '/index.php';
}
$_SERVER['SCRIPT_NAME'] = $script;
$_SERVER['PHP_SELF'] = $script;
$_SERVER['SCRIPT_FILENAME'] = $root . $script;
chdir(dirname($root . $script));
require $root . $script;
