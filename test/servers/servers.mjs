// Real web servers on settings a test writes: what Debian's nginx-light, apache2 and php-cli install.
import {execFileSync, spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

const MODULES = '/usr/lib/apache2/modules/mod_';
const APACHE =
  'mpm_event authn_file authn_core authz_core authz_user auth_basic headers mime rewrite setenvif proxy proxy_http alias dir';

/** A folder with the files given, and with no more of them when the test is over. */
function folderOf(t, files) {
  const folder = mkdtempSync(join(tmpdir(), 'tin-server-'));
  t.after(() => rmSync(folder, {recursive: true, force: true}));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
  execFileSync('chmod', ['-R', 'a+rX', folder]);
  return folder;
}

async function freePort() {
  const server = createServer();
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  await new Promise(resolve => server.close(resolve));
  return port;
}

/** Starts a program that stays in the foreground, and waits until its port answers. */
async function start(t, port, command, args) {
  const child = spawn(command, args, {stdio: ['ignore', 'pipe', 'pipe']});
  let said = '';
  child.stderr.on('data', text => (said += text));
  child.stdout.on('data', text => (said += text));
  const ended = new Promise(resolve => child.once('exit', resolve));
  t.after(async () => {
    child.kill();
    await ended;
  });
  const origin = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${command} ended: ${said}`);
    const isUp = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isUp) return origin;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

/** nginx with lines for its `http { }`, and for its `server { }`. */
export async function startNginx(t, files, {http = '', server = ''}) {
  const port = await freePort();
  const folder = folderOf(t, files);
  const config = `daemon off; pid ${folder}/nginx.pid; error_log stderr; user root;
events {}
http {
  access_log off; include /etc/nginx/mime.types; root ${folder};
  ${http}
  server { listen 127.0.0.1:${port};
    ${server}
  }
}`;
  const own = folderOf(t, {'nginx.conf': config, none: ''});
  return start(t, port, 'nginx', ['-p', own, '-c', join(own, 'nginx.conf')]);
}

/** Apache with lines for its virtual host; `.htaccess` files hold. */
export async function startApache(t, files, host = '') {
  const port = await freePort();
  const folder = folderOf(t, files);
  const own = folderOf(t, {none: ''});
  const config = `ServerRoot ${own}
PidFile ${own}/apache.pid
Listen 127.0.0.1:${port}
ServerName localhost
ErrorLog |/bin/cat
User www-data
Group www-data
${APACHE.split(' ')
  .map(name => `LoadModule ${name}_module ${MODULES}${name}.so`)
  .join('\n')}
TypesConfig /etc/mime.types
<VirtualHost *>
DocumentRoot ${folder}
<Directory ${folder}>
AllowOverride All
Require all granted
</Directory>
${host}
</VirtualHost>`;
  writeFileSync(join(own, 'apache.conf'), config);
  return start(t, port, 'apache2', ['-f', join(own, 'apache.conf'), '-D', 'FOREGROUND']);
}

/** PHP's own server on a folder, of which one file may answer everything. */
export async function startPhp(t, files, router) {
  const port = await freePort();
  const folder = folderOf(t, files);
  return start(t, port, 'php', ['-S', `127.0.0.1:${port}`, '-t', folder, ...(router ? [join(folder, router)] : [])]);
}
