#!/bin/sh
# The first process of a guest: loads the client of the share, mounts it, lets the writer work, and switches off.
export PATH=/bin HOME=/root DOSSIER=/bin/dossier LANG=C.UTF-8
/bin/busybox mkdir -p /proc /sys /dev /tmp /root /share
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs dev /dev
mount -t tmpfs tmp /tmp
for module in $(cat /modules/order); do
    insmod "/modules/$module.ko" 2>/dev/null
done
ifconfig lo 127.0.0.1 up
ifconfig eth0 10.0.2.15 up
. /job # name, rounds, number, department, port, options
hostname "guest-$name"
for try in 1 2 3 4 5 6 7 8 9 10; do
    mount -t cifs //10.0.2.2/share /share -o "ip=10.0.2.2,port=$port,user=nobody,pass=,sec=none,$options" && break
    sleep 2
done
echo "guest $name: $(uname -r), $(date -u '+%F %T'), $(grep -c ' /share cifs ' /proc/mounts) share mounted"
sh /writer.sh "$name" /share "$rounds" "$number" "$department"
umount /share
echo "guest $name: ended"
poweroff -f
