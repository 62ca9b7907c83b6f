lantaiSearch("tags/zheng-wu-fu-wu","8")
