lantaiTimeline("tag-bian-min-gong-gao", {
"2019":[14,1],
"2019-06":[14,1],
"2018":[0,1],
"2018-02":[0,1]
});
