lantaiTimeline("tag-tou-biao-wen-jian", {
"2018":[10,1],
"2018-01":[10,1]
});
