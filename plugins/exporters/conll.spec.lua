local article = {
  id = "tin/a#2.txt",
  title = "=cmd|'/C calc'!a0",
  date = "2025-09-23",
  url = 'https://tin.example/a?b="c"&d',
  source = 'Tin "A"',
  language = "vi",
  text = [==[
=cmd|'/C calc'!a0

Chiều 23/9/2025, tại Hà Nội, Đại tướng Tô Lâm, Bộ trưởng Bộ Công an đã tiếp ông Ludwig Huber, Đại sứ Đức tại Việt Nam.

- Cảnh sát Đà Nẵng nói "<b>được</b>" [1] | \n $x$ & y.
]==],
}

return {
  {
    name = "tags tokens",
    articles = { article },
    output = [==[
-DOCSTART-	O

Chiều	O
23/9/2025	B-DATE
,	O
tại	O
Hà	B-LOC
Nội	I-LOC
,	O
Đại	O
tướng	O
Tô	B-PER
Lâm	I-PER
,	O
Bộ	O
trưởng	O
Bộ	B-ORG
Công	I-ORG
an	I-ORG
đã	O
tiếp	O
ông	O
Ludwig	B-PER
Huber	I-PER
,	O
Đại	O
sứ	O
Đức	B-LOC
tại	O
Việt	B-LOC
Nam	I-LOC
.	O

-	O
Cảnh	B-ORG
sát	I-ORG
Đà	I-ORG
Nẵng	I-ORG
nói	O
"	O
<	O
b	O
>	O
được	O
<	O
/	O
b	O
>	O
"	O
[	O
1	O
]	O
|	O
\	O
n	O
$	O
x	O
$	O
&	O
y	O
.	O

]==],
  },
  {
    name = "tags the kinds that are asked for, with ends",
    options = { scheme = "bioes", kinds = { "person", "place" } },
    articles = { article },
    output = [==[
-DOCSTART-	O

Chiều	O
23/9/2025	O
,	O
tại	O
Hà	B-LOC
Nội	E-LOC
,	O
Đại	O
tướng	O
Tô	B-PER
Lâm	E-PER
,	O
Bộ	O
trưởng	O
Bộ	O
Công	O
an	O
đã	O
tiếp	O
ông	O
Ludwig	B-PER
Huber	E-PER
,	O
Đại	O
sứ	O
Đức	S-LOC
tại	O
Việt	B-LOC
Nam	E-LOC
.	O

-	O
Cảnh	O
sát	O
Đà	B-LOC
Nẵng	E-LOC
nói	O
"	O
<	O
b	O
>	O
được	O
<	O
/	O
b	O
>	O
"	O
[	O
1	O
]	O
|	O
\	O
n	O
$	O
x	O
$	O
&	O
y	O
.	O

]==],
  },
}
