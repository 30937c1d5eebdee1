"""nginx as it serves files best: sendfile, connections kept, no log. Debian's nginx-light; NGINX names another program."""
import contextlib
import os
import shutil

from support import server

CONFIGURATION = """
daemon off;
user {user};
worker_processes auto;
pid {folder}/pid;
error_log {folder}/error.log;
events {{ worker_connections 4096; multi_accept on; }}
http {{
    access_log off;
    sendfile on;
    tcp_nopush on;
    open_file_cache max=10000;
    keepalive_timeout 600;
    keepalive_requests 1000000000;
    types {{ image/png png; }}
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port};
        root {files};
        location = /healthz {{ return 204; }}
    }}
}}
"""


def program():
    """None where it is not installed."""
    return os.environ.get("NGINX") or shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin")


@contextlib.contextmanager
def serving(house, files):
    """nginx over a folder of files, as a `Server`."""
    import pwd
    folder, port = house.new_folder("nginx"), server.free_port()
    configuration = folder / "nginx.conf"
    user = pwd.getpwuid(os.getuid()).pw_name
    configuration.write_text(CONFIGURATION.format(folder=folder, port=port, files=files, user=user))
    command = [program(), "-p", str(folder), "-c", str(configuration), "-e", str(folder / "error.log")]
    with server.running(command, port, folder, house.folder / "nginx.log") as running:
        yield running
