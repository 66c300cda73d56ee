"""Starts a server process of our own, waits until it answers, and ends it by its number."""
import os
import signal
import socket
import subprocess
import time

import machine

SECONDS_TO_START = 60


def start(name, command, port, environment=None):
    """Starts it in the background; stop(name) ends it, also in another run of the script."""
    if is_running(name):
        return
    os.makedirs(machine.in_work("servers"), exist_ok=True)
    with open(machine.in_work("servers", name + ".log"), "ab") as log:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
                                   cwd="/", env=dict(os.environ, **(environment or {})))
    machine.written(number_file(name), str(process.pid))
    end = time.monotonic() + SECONDS_TO_START
    while not answers(port):
        if process.poll() is not None or time.monotonic() > end:
            raise RuntimeError("%s did not start; see %s" % (name, machine.in_work("servers", name + ".log")))
        time.sleep(0.2)


def stop(name, with_signal=signal.SIGTERM):
    if is_running(name):
        number = int(machine.read(number_file(name)))
        os.kill(number, with_signal)
        while is_running(name):
            time.sleep(0.1)
    if os.path.exists(number_file(name)):
        os.remove(number_file(name))


def is_running(name):
    if not os.path.exists(number_file(name)):
        return False
    number = machine.read(number_file(name))
    try:
        finished, _ = os.waitpid(int(number), os.WNOHANG)
        return not finished
    except ChildProcessError:
        # Started by an earlier run of the script. A number that the system has given to somebody else does not count.
        return os.path.exists("/proc/" + number) and machine.WORK in machine.read("/proc/%s/cmdline" % number)


def number_file(name):
    return machine.in_work("servers", name + ".pid")


def answers(port):
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def as_somebody_but_root(command):
    """PostgreSQL refuses to be started by root; in a user namespace of its own nobody is."""
    return ["unshare", "-U"] + command if os.getuid() == 0 else command
