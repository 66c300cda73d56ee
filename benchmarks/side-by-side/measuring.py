"""Runs one process and says what it cost: seconds, CPU seconds and memory, from the accounts that the system keeps of it."""
import os
import signal
import subprocess
import time

import machine


def measured(command, environment, folder, log, seconds_allowed):
    """Wall and CPU seconds, the peak resident size of the largest process, and what went wrong ("" if nothing did).

    `others` is the CPU time of everything else on the machine meanwhile, the database server included.
    """
    wait_until_quiet(machine.QUIET_SECONDS)
    os.makedirs(os.path.dirname(log), exist_ok=True)
    with open(log, "wb") as output:
        busy_before, start = busy_seconds(), time.monotonic()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, cwd=folder,
                                   env=dict(os.environ, **environment), start_new_session=True)
        killed = killed_after(seconds_allowed, process.pid)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        signal.setitimer(signal.ITIMER_REAL, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        cpu = usage.ru_utime + usage.ru_stime
        others = busy_seconds() - busy_before - cpu
    wrong = "stopped after %d s" % seconds_allowed if killed else "exit code %d" % process.returncode if process.returncode else ""
    return {"wall": wall, "cpu": cpu, "others": others, "memory_kib": usage.ru_maxrss, "wrong": wrong}


def killed_after(seconds, process_group):
    """A list that gets an element when the time is over and the process was killed."""
    killed = []

    def kill(*_):
        killed.append(True)
        os.killpg(process_group, signal.SIGKILL)

    signal.signal(signal.SIGALRM, kill)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    return killed


def busy_seconds():
    """CPU seconds that the whole machine has spent since it started."""
    user, nice, system, _, _, *interrupts = [int(word) for word in machine.read("/proc/stat").splitlines()[0].split()[1:9]]
    return (user + nice + system + sum(interrupts)) / os.sysconf("SC_CLK_TCK")


def wait_until_quiet(seconds_at_most, share=0.15, window=0.7):
    """Waits until everything on the machine together uses less than this share of one processor."""
    end = time.monotonic() + seconds_at_most
    while time.monotonic() < end:
        busy, start = busy_seconds(), time.monotonic()
        time.sleep(window)
        if (busy_seconds() - busy) / (time.monotonic() - start) < share:
            return
