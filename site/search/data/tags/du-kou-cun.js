lantaiSearch("tags/du-kou-cun","%$#+&#%%$$$#%$")
