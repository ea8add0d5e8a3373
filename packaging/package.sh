#!/usr/bin/env bash
# Builds what a person without Java can start, for the system it runs on:
#   packaging/package.sh          target/image/vae-lab: a folder with the program and a Java runtime of its own
#   packaging/package.sh deb      target/image/vae-lab_VERSION_ARCH.deb, made from that folder
# Needs a JDK 17 or later (JAVA_HOME, else the java on the path), Maven and, on Linux, binutils; for the .deb fakeroot too.
#
# It calls jpackage itself: what a Maven plugin would add is one more thing to download in every build that packages nothing.
set -euo pipefail
cd "$(dirname "$0")/.."

kind=${1:-app-image}
case $kind in
    app-image | deb) ;;
    *) echo "package.sh: unknown kind '$kind'; give nothing, or deb" >&2; exit 2 ;;
esac

java_home=${JAVA_HOME:-$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')}
java_major=$("$java_home/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p')

from_pom() { sed -n "s:^ *<$1>\(.*\)</$1>\$:\1:p" pom.xml | head -n 1; }

version=$(from_pom version)
jvm_options=$(from_pom jvm.options)
if [ "$java_major" -ge 24 ]; then
    jvm_options+=" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
fi

case $(uname -s) in
    Linux) icon=assets/icon-512.png ;;
    Darwin) icon=assets/icon.icns ;;
    *) icon=assets/icon.ico ;;
esac

if [ ! -f target/vae-lab.jar ] || [ ! -d target/lib ]; then
    mvn -B -q package -DskipTests
fi

rm -rf target/image target/image-input
mkdir -p target/image-input
cp -R target/vae-lab.jar target/lib target/image-input/

java_options=()
for option in $jvm_options; do
    java_options+=(--java-options "$option")
done

# What the class path uses by jdeps, and by name only: jdk.crypto.ec for https, jdk.localedata for languages,
# java.naming for DL4J's logging, jdk.zipfs for model files, jdk.accessibility for screen readers.
"$java_home/bin/jpackage" \
    --type app-image \
    --name vae-lab \
    --app-version "$version" \
    --description "Trains a variational autoencoder while you watch" \
    --vendor "VAE Lab" \
    --icon "$icon" \
    --input target/image-input \
    --main-jar vae-lab.jar \
    --main-class "$(from_pom main.class)" \
    --add-modules java.base,java.compiler,java.datatransfer,java.desktop,java.logging,java.management,java.naming,java.net.http,java.sql,java.xml,jdk.accessibility,jdk.crypto.ec,jdk.localedata,jdk.management,jdk.unsupported,jdk.zipfs \
    "${java_options[@]}" \
    --dest target/image
rm -rf target/image-input

if [ "$kind" = deb ]; then
    "$java_home/bin/jpackage" \
        --type deb \
        --name vae-lab \
        --app-image target/image/vae-lab \
        --app-version "$version" \
        --description "Trains a variational autoencoder while you watch" \
        --vendor "VAE Lab" \
        --license-file LICENSE \
        --linux-package-deps libgtk-3-0 \
        --linux-shortcut \
        --linux-menu-group "Education;Science" \
        --linux-app-category science \
        --dest target/image
fi
ls -d target/image/*
