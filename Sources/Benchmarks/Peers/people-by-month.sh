# SPDX-License-Identifier: Apache-2.0
# The report people-by-month by pandoc, as far as it goes: a process and a Lua filter an article, sums by the shell.
#   sh people-by-month.sh FOLDER
filter=$(dirname "$0")/people-by-month.lua
for file in "$1"/*.txt; do
  pandoc -f markdown -t plain --wrap=none --lua-filter="$filter" "$file"
done | LC_ALL=C sort | uniq -c | LC_ALL=C sort -k2,2 -k1,1nr | LC_ALL=C awk '
  NF > 2 { n = $1; month = $2; $1 = $2 = ""; if (++seen[month] <= 5) print month "," substr($0, 3) "," n }'
