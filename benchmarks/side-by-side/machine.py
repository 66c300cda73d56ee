"""What depends on the machine, from environment variables; README.md lists them."""
import fcntl
import glob
import os
import re
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
BENCHMARKS = os.path.dirname(HERE)
REPOSITORY = os.path.dirname(BENCHMARKS)
WORK = os.path.abspath(os.environ.get("BENCHMARK_WORK", os.path.join(BENCHMARKS, "target", "side-by-side")))

JAVA = os.environ.get("BENCHMARK_JAVA", "java")
JAVAC = os.environ.get("BENCHMARK_JAVAC", "javac")
JAVA_OPTIONS = os.environ.get("BENCHMARK_JAVA_OPTIONS", "").split()
MAVEN = os.environ.get("BENCHMARK_MAVEN", "mvn")
MAVEN_REPOSITORY = os.environ.get("BENCHMARK_MAVEN_REPOSITORY", "")
ALEMBIC = os.environ.get("BENCHMARK_ALEMBIC", "alembic").split()
MYSQL_SERVER = os.environ.get("BENCHMARK_MYSQL", "")
MARIADB_SERVER = os.environ.get("BENCHMARK_MARIADB", "")
QUIET_SECONDS = float(os.environ.get("BENCHMARK_QUIET", "0"))

# What a user has on the class path besides the revisions; the classes of this source tree unless jars are named.
RETORT_CLASS_PATH = os.environ.get("RETORT_CLASSPATH", os.pathsep.join(
    os.path.join(REPOSITORY, module, "target", "classes") for module in ("migration-api", "migration-core")))


def postgresql_program(name):
    folders = [os.environ["BENCHMARK_POSTGRESQL"]] if "BENCHMARK_POSTGRESQL" in os.environ \
        else sorted(glob.glob("/usr/lib/postgresql/*/bin"), reverse=True)
    return os.path.join(folders[0], name) if folders else name


def maven(*arguments):
    """The command of a Maven build that uses only what was downloaded before."""
    repository = ["-Dmaven.repo.local=" + MAVEN_REPOSITORY] if MAVEN_REPOSITORY else []
    return [MAVEN, "-B", "-o", "-q"] + repository + list(arguments)


def java(class_path, main, *arguments):
    return [JAVA] + JAVA_OPTIONS + ["-cp", os.pathsep.join(class_path), main] + list(arguments)


OWN_CLASSES = os.path.join(BENCHMARKS, "target", "classes")


def in_work(*names):
    return os.path.join(WORK, *names)


def written(path, text):
    """Writes a file, and the folders that lead to it."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def first_line(*command):
    """The first line that a program prints, or why there is none."""
    try:
        done = subprocess.run(command, capture_output=True, text=True)
    except OSError as e:
        return str(e)
    lines = re.sub("\x1b[^m]*m", "", done.stdout + done.stderr).strip().splitlines()  # Maven switches colours off
    return lines[0] if lines else "nothing printed"


HELD = []


def alone():
    """Holds the work folder until the script ends; two measurements would take each other's databases away."""
    if HELD:
        return
    os.makedirs(WORK, exist_ok=True)
    lock = open(in_work("measuring.lock"), "w")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise SystemExit("Another measurement is going on in %s. Wait for it, or give this one another BENCHMARK_WORK." % WORK)
    HELD.append(lock)


def facts():
    """The machine in words, for those who read the figures."""
    cpu = [line.split(":")[1].strip() for line in read("/proc/cpuinfo").splitlines() if line.startswith("model name")]
    memory = int(read("/proc/meminfo").split()[1]) / 1024 / 1024
    return {
        "processors": "%d × %s" % (len(cpu), cpu[0] if cpu else "unknown"),
        "memory": "%.0f GiB" % memory,
        "system": " ".join(os.uname()[i] for i in (0, 2)),
        "java": first_line(JAVA, "--version"),
        "maven": first_line(MAVEN, "-B", "--version"),
    }
